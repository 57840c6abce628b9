import { beforeAll, describe, expect, test } from 'vitest';
import { goodPatient } from './support/good-patient.ts';
import { adviseOn, type Output } from './support/headless.ts';

// One case a line, as `npm run --silent advise` reads them; starting it takes about a second.
const line = (id: string, rest: object = {}) => JSON.stringify({ id, indication: 'fbss', ...rest });

describe('a stream with good and bad lines', () => {
  const separator = '\u2028';
  const lines = [
    line('first', { facts: goodPatient('fbss') }),
    '',
    '   ',
    line('bad', { facts: { age: '54', pregnant: 'unknown' } }),
    `${line('windows', { country: 'BE' })}\r`,
    '\r',
    line(`one${separator}line`),
    'not JSON',
    '[]',
    JSON.stringify({ indication: 'fbss', facts: { age: -1 } }),
    line('patiënt'),
    line('last', { indication: 'cluster' })
  ];
  let output: Output;

  beforeAll(async () => {
    const bytes = Buffer.from(lines.join('\n'));
    const middleOfLetter = bytes.indexOf(Buffer.from('ë')) + 1;
    output = await adviseOn(bytes.subarray(0, middleOfLetter), bytes.subarray(middleOfLetter));
  }, 30_000);

  test('is answered in order, a bad line in its place and blank lines skipped', () => {
    expect(output.lines.map(({ id }) => id)).toEqual([
      'first',
      'bad',
      'windows',
      `one${separator}line`,
      null,
      null,
      null,
      'patiënt',
      'last'
    ]);
  });

  test('gives every error of a bad line, with what was given', () => {
    expect(output.lines[1]).toEqual({
      id: 'bad',
      error: [
        { fact: 'age', given: '54', allowed: expect.any(String) },
        { fact: 'pregnant', given: 'unknown', allowed: expect.any(String) }
      ]
    });
  });

  test('names no fact where the line is no JSON object', () => {
    const [notJson, list] = output.lines.slice(4, 6);
    expect(notJson).toMatchObject({ error: [{ fact: null, given: 'not JSON' }] });
    expect(list).toMatchObject({ error: [{ fact: null, given: [] }] });
  });

  test('gets advice on the lines that are good', () => {
    const good = output.lines.filter(({ error }) => error === undefined);
    expect(
      good.map(({ country, indication, category }) => [country, indication, category])
    ).toEqual([
      ['NL', 'fbss', 'refer'],
      ['BE', 'fbss', 'incomplete'],
      ['NL', 'fbss', 'incomplete'],
      ['NL', 'fbss', 'incomplete'],
      ['NL', 'cluster', 'incomplete']
    ]);
  });

  test('ends with status 2, and its output with a line feed', () => {
    expect(output.status).toBe(2);
    expect(output.text.endsWith('}\n')).toBe(true);
  });
});

describe('a stream with one good line', () => {
  let output: Output;

  beforeAll(async () => {
    const facts = { ...goodPatient('fbss'), bmi: 40, pregnant: null };
    output = await adviseOn(`${line('only', { facts })}\n`);
  }, 30_000);

  test('ends with status 0', () => {
    expect(output.status).toBe(0);
  });

  test('gives exactly the keys of the format, in their order', () => {
    expect(output.lines.map((advice) => Object.keys(advice))).toEqual([
      [
        ...['schema', 'rules', 'id', 'country', 'indication', 'category', 'stable', 'position'],
        ...['referTo', 'modalities', 'reimbursement', 'criteria', 'decisive', 'missing'],
        ...['meanwhile', 'attention', 'urgent']
      ]
    ]);
  });

  test('gives each criterion the keys of its status, in their order', () => {
    const criteria = output.lines[0]?.['criteria'] as { id: string }[];
    const keysOf = (id: string) => Object.keys(criteria.find((one) => one.id === id) ?? {});
    expect(keysOf('general.age')).toEqual(['id', 'status', 'sources']);
    expect(keysOf('general.bmi')).toEqual(['id', 'status', 'effect', 'by', 'sources']);
    expect(keysOf('general.pregnancy')).toEqual(['id', 'status', 'effect', 'by', 'sources']);
    expect(Object.keys(output.lines[0]?.['reimbursement'] ?? {})).toEqual(['status', 'asOf']);
  });
});

test('an empty stream gives nothing and ends with status 0', async () => {
  expect(await adviseOn('')).toMatchObject({ text: '', status: 0 });
}, 30_000);
