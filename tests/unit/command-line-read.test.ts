import { describe, expect, test } from 'vitest';
import { knownFacts } from '../../statecharts/indications/registry.ts';
import { adviseLine } from '../../statecharts/headless/advise-line.ts';
import { exampleCases } from '../support/example-cases.ts';
import { ranOn } from './support/command-line.ts';

const ADVISE_CSV = ['advise', '--from', 'csv'];

/** What the command says of a table. */
const linesOf = async (table: string) => (await ranOn(ADVISE_CSV, table)).lines;

/** The errors that it finds in a table, by row. */
const errorsIn = async (table: string) => (await linesOf(table)).map(({ error }) => error);

const cases = exampleCases.flatMap(({ id, cases }) =>
  cases
    .filter(({ facts }) => Object.keys(facts).every((fact) => knownFacts.has(fact)))
    .map(({ facts }, i) => ({ id: `${id} ${i}`, country: 'BE', indication: id, facts }))
);

/** A cell as a spreadsheet or a statistics program writes it. */
const cellOf = (value: unknown) => (value === undefined ? '' : String(value));

test('a table of the example patients gets the advice that each would get by itself', async () => {
  const facts = [...knownFacts.keys()];
  const rows = cases.map((each) => {
    const values: Readonly<Record<string, unknown>> = each.facts;
    return [each.id, each.country, each.indication, ...facts.map((fact) => cellOf(values[fact]))];
  });
  const table = [['id', 'country', 'indication', ...facts], ...rows];
  const { lines, status } = await ranOn(ADVISE_CSV, table.map((row) => row.join(',')).join('\r\n'));
  const expected = cases.map((each) => JSON.parse(adviseLine(JSON.stringify(each)).text));
  expect(lines).toEqual(expected);
  expect(status).toBe(0);
});

describe('a cell', () => {
  test.each([
    ['comma', ',', '7.5'],
    ['semicolon', ';', '7,5'],
    ['semicolon', ';', '7.5'],
    ['tab', '\t', '7,5']
  ])('is read where a %s separates', async (_, separator, number) => {
    const heads = ['indication', 'painNrs', 'pregnant', 'age'].join(separator);
    const row = ['fbss', number, 'FALSE', 'NA'].join(separator);
    const [advice] = await linesOf(`${heads}\n${row}\n`);
    expect(advice).toEqual(
      JSON.parse(adviseLine('{"indication":"fbss","facts":{"painNrs":7.5,"pregnant":false}}').text)
    );
  });

  test.each([
    ['age', '54 years'],
    ['age', '1e2'],
    ['age', '0x10'],
    ['age', ' Infinity'],
    ['age', '1,5'],
    ['pregnant', '1'],
    ['pregnant', 'constructor'],
    ['bleedingRisk', 'None']
  ])('of %s that says %s is no value, and is given back', async (fact, cell) => {
    const [errors] = await errorsIn(`indication,${fact}\nfbss,"${cell}"\n`);
    expect(errors).toEqual([{ fact, given: cell.trim(), allowed: expect.any(String) }]);
  });
});

describe('a table', () => {
  test('may have quotes, line ends within them, blank lines and a byte order mark', async () => {
    const table = '\uFEFFid,indication\r\n\r\n"a ""b""\nc",fbss\r\n"d,e",crps';
    expect((await linesOf(table)).map(({ id, indication }) => [id, indication])).toEqual([
      ['a "b"\nc', 'fbss'],
      ['d,e', 'crps']
    ]);
  });

  test('says of each row what is wrong with it, and goes on', async () => {
    const table = 'id,indication,age,agee\na,fbss,54,\nb,fbss\nc,none,54,1\n';
    const { lines, status } = await ranOn(ADVISE_CSV, table);
    const agee = { fact: 'agee', allowed: expect.stringContaining('known fact') };
    expect(lines).toEqual([
      { id: 'a', error: [{ ...agee, given: null }] },
      { id: null, error: [{ fact: null, given: 'b,fbss', allowed: expect.stringMatching(/^4 /) }] },
      { id: 'c', error: [expect.objectContaining({ fact: 'indication' }), { ...agee, given: '1' }] }
    ]);
    expect(status).toBe(2);
  });

  test('with a column twice is refused, row by row', async () => {
    const [errors] = await errorsIn('indication,age,age\nfbss,54,55\n');
    expect(errors).toEqual([{ fact: 'age', given: ['54', '55'], allowed: expect.any(String) }]);
  });

  test('with a quote that nobody closes has an error for that row', async () => {
    const [good, open] = await errorsIn('id,indication\na,fbss\n"b,fbss\nc,fbss\n');
    expect([good, open]).toEqual([
      undefined,
      [{ fact: null, given: '"b,fbss\nc,fbss', allowed: expect.stringContaining('closed') }]
    ]);
  });

  test('of one column, and one without a row, are no fault', async () => {
    expect((await linesOf('indication\nother\n')).map(({ category }) => category)).toEqual([
      'not-indicated'
    ]);
    expect(await ranOn(ADVISE_CSV, 'id,indication\n')).toMatchObject({ status: 0, text: '' });
  });

  test('may name what an object has of itself', async () => {
    const [errors] = await errorsIn('indication,__proto__,toString\nfbss,1,\n');
    expect(errors).toEqual([
      { fact: '__proto__', given: '1', allowed: expect.any(String) },
      { fact: 'toString', given: null, allowed: expect.any(String) }
    ]);
  });
});

describe('JSON', () => {
  const json = (text: string) => ranOn(['advise', '--from', 'json'], text);

  test('may be a list or one case', async () => {
    const texts = ['{"id":"a[,\\"]","indication":"fbss"}', '{"indication":"crps","facts":{}}'];
    const expected = texts.map((text) => JSON.parse(adviseLine(text).text));
    expect((await json(`[\n${texts.join(' ,\n')}\n]`)).lines).toEqual(expected);
    expect((await json(texts[0] ?? '')).lines).toEqual(expected.slice(0, 1));
    expect(await json(' [ ] ')).toMatchObject({ text: '', status: 0 });
  });

  test('that is none says on which line; each element says its own errors', async () => {
    const broken = await json('[\n{"indication":"fbss"},\n{"indication":"fbss",}\n]');
    expect(broken.lines).toEqual([
      {
        id: null,
        error: [{ fact: null, given: '{"indication":"fbss",}', allowed: expect.any(String) }]
      }
    ]);
    const elements =
      '[1,"a, ]b",{"id":"x","indication":"fbss","facts":{"age":1,"age":2}},1e999,[[]]]';
    const { lines, status } = await json(elements);
    expect(lines.map(({ id }) => id)).toEqual([null, null, 'x', null, null]);
    expect(lines[2]).toMatchObject({ error: [{ fact: 'age', given: [1, 2] }] });
    expect([broken.status, status]).toEqual([2, 2]);
  });
});

test('newline-delimited JSON is answered as the project’s own command answers it', async () => {
  const deep = `{"indication":"fbss","facts":${'['.repeat(20_000)}${']'.repeat(20_000)}}`;
  const texts = ['{"id":"a","indication":"fbss"}', 'no JSON', '{"age":1,"age":2}', deep];
  const { text, status } = await ranOn(['advise'], `${texts.join('\n\n')}\n`);
  expect(text).toBe(texts.map((each) => `${adviseLine(each).text}\n`).join(''));
  expect(status).toBe(2);
});
