import { describe, expect, test } from 'vitest';
import { readImplant } from '../../statecharts/care/read/read-implant.ts';
import { readOffTest } from '../../statecharts/care/read/read-off-test.ts';
import { readTrial } from '../../statecharts/care/read/read-trial.ts';
import { faults, type Reader } from './support/faults.ts';

const implant = { implantDate: '2026-08-31', years: 3 };
const readers: [string, Reader, object][] = [
  ['a trial', readTrial, { indication: 'fbss' }],
  ['an off-test', readOffTest, { indication: 'fbss' }],
  ['an implant', readImplant, implant]
];

describe.each(readers)('%s', (_what, read, good) => {
  test('is Dutch unless it says otherwise', () => {
    for (const country of [undefined, null, 'NL']) {
      expect(read({ ...good, country }).value).toMatchObject({ country: 'NL' });
    }
    expect(read({ ...good, country: 'BE' }).value).toMatchObject({ country: 'BE' });
  });

  test('keeps its id apart, if it has one', () => {
    expect(read({ ...good, id: 'x' })).toMatchObject({ id: 'x' });
    expect(read(good)).not.toHaveProperty('id');
    expect(read({ ...good, id: 'x' }).value).not.toHaveProperty('id');
  });

  test.each([
    ['in another country', { country: 'DE' }, 'country'],
    ['of an unknown indication', { indication: 'FBSS' }, 'indication'],
    ['with a number for an id', { id: 7 }, 'id'],
    ['with null for an id', { id: null }, 'id'],
    ['with an unknown key', { patient: 'x' }, 'patient'],
    ['with facts', { facts: {} }, 'facts'],
    ['with a prototype slipped in', JSON.parse('{"__proto__":{}}'), '__proto__']
  ])('is refused %s', (_why, rest, fault) => {
    const input = Object.defineProperties({ ...good }, Object.getOwnPropertyDescriptors(rest));
    expect(faults(read, input)).toEqual([fault]);
    expect(read(input).value).toBeUndefined();
  });

  test.each([[[]], [null], ['fbss'], [7]])('is not %j', (input) => {
    expect(read(input)).toEqual({
      id: null,
      errors: [{ fact: null, given: input, allowed: 'a JSON object' }]
    });
  });

  test('with errors has all of them, its id, what was given and what is allowed', () => {
    const result = read({ ...good, id: 'x', country: 'nl', indication: 3 });
    expect(result).toMatchObject({ id: 'x' });
    expect(result.errors).toEqual([
      { fact: 'country', given: 'nl', allowed: expect.stringMatching(/NL, BE/) },
      { fact: 'indication', given: 3, allowed: expect.stringMatching(/fbss, fnss/) }
    ]);
  });
});
