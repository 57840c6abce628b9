import { describe, expect, test } from 'vitest';
import { readCase } from '../../statecharts/case/read-case.ts';

/** The keys that the reader found fault with. */
function faultsIn(input: unknown): (string | null)[] {
  return readCase(input).errors?.map(({ fact }) => fact) ?? [];
}

const fbss = (facts: unknown) => ({ indication: 'fbss', facts });

describe('a case is read', () => {
  test('with every top-level key of the format', () => {
    const input = {
      schema: 'neuromodulation-case/1',
      id: 'case-1',
      country: 'BE',
      indication: 'fbss',
      facts: { age: 54 },
      rules: '2019.1'
    };
    expect(readCase(input).case).toMatchObject({
      id: 'case-1',
      country: 'BE',
      indication: { id: 'fbss' },
      facts: { age: 54 }
    });
  });

  test.each([
    { indication: 'fbss' },
    { indication: 'fbss', country: null },
    { indication: 'fbss', country: 'NL', facts: {} }
  ])('as Dutch unless it says otherwise: %j', (input) => {
    expect(readCase(input).case).toMatchObject({ country: 'NL', facts: {} });
    expect(readCase(input).case).not.toHaveProperty('id');
  });

  test('with a null fact as one that is not known', () => {
    expect(readCase(fbss({ age: null, bmi: 30 })).case?.facts).toEqual({ bmi: 30 });
  });

  test('with facts that its indication does not use', () => {
    expect(readCase(fbss({ crpsType: 'II', attacksPerWeek: 3 })).errors).toBeUndefined();
  });

  test('with numbers on both ends of their range', () => {
    const ends = [fbss({ age: 0, bmi: 8, lumbarSurgeries: 0 }), fbss({ age: 120, bmi: 100 })];
    expect(ends.flatMap(faultsIn)).toEqual([]);
  });
});

describe('a fact is refused', () => {
  test.each([
    ['with a name that no fact has', '{"bloodPressure":120}', 'bloodPressure'],
    ['with the name of something every object has', '{"constructor":true}', 'constructor'],
    ['with the name of the prototype', '{"__proto__":{"age":54}}', '__proto__'],
    ['when it is the country', '{"country":"NL"}', 'country'],
    ['when it is nested instead of flat', '{"drugs":{"tca":"declined"}}', 'drugs'],
    ['when a number is written as a string', '{"age":"54"}', 'age'],
    ['when a number is true', '{"age":true}', 'age'],
    ['when a number is a list', '{"age":[54]}', 'age'],
    ['when it is just under its range', '{"bmi":7.99}', 'bmi'],
    ['when it is just over its range', '{"painNrs":10.01}', 'painNrs'],
    ['when it is below zero', '{"opioidMedMgPerDay":-1}', 'opioidMedMgPerDay'],
    ['when it is too great to be a number', '{"attacksPerWeek":1e999}', 'attacksPerWeek'],
    ['when half an operation is counted', '{"lumbarSurgeries":1.5}', 'lumbarSurgeries'],
    ['when yes is written as a string', '{"pregnant":"true"}', 'pregnant'],
    ['when yes is written as one', '{"pregnant":1}', 'pregnant'],
    ['when a boolean is the word unknown', '{"pregnant":"unknown"}', 'pregnant'],
    ['when a number is the word unknown', '{"age":"unknown"}', 'age'],
    ['when a choice is the word unknown', '{"bleedingRisk":"unknown"}', 'bleedingRisk'],
    ['when a step is the word unknown', '{"drugs.tca":"unknown"}', 'drugs.tca'],
    ['when a choice is not in the list', '{"dominantPain":"leg"}', 'dominantPain'],
    ['when a choice differs in its capitals', '{"dominantPain":"Limb"}', 'dominantPain'],
    ['when a choice is empty', '{"dominantPain":""}', 'dominantPain'],
    ['even where the indication does not use it', '{"crpsType":"III"}', 'crpsType']
  ])('%s', (_why, facts, fact) => {
    expect(faultsIn(fbss(JSON.parse(facts)))).toEqual([fact]);
  });
});

describe('a case is refused', () => {
  test.each([
    ['without an indication', {}, 'indication'],
    ['of an unknown indication', { indication: 'FBSS' }, 'indication'],
    ['of an indication that every object has', { indication: 'constructor' }, 'indication'],
    ['in another country', { indication: 'fbss', country: 'DE' }, 'country'],
    ['in a country in small letters', { indication: 'fbss', country: 'nl' }, 'country'],
    ['of another schema', { indication: 'fbss', schema: 'neuromodulation-case/2' }, 'schema'],
    ['with a number for an id', { indication: 'fbss', id: 7 }, 'id'],
    ['with a number for the rules', { indication: 'fbss', rules: 2020.4 }, 'rules'],
    ['with an unknown key', { indication: 'fbss', age: 54 }, 'age'],
    ['whose facts are null', fbss(null), 'facts'],
    ['whose facts are a list', fbss([]), 'facts'],
    ['whose facts are a word', fbss('none'), 'facts'],
    ['that is a list', [{ indication: 'fbss' }], null],
    ['that is null', null, null],
    ['that is a word', 'fbss', null],
    ['that is a number', 7, null]
  ])('%s', (_why, input, fault) => {
    expect(faultsIn(input)).toEqual([fault]);
    expect(readCase(input).case).toBeUndefined();
  });

  test('with a prototype slipped in at the top', () => {
    expect(faultsIn(JSON.parse('{"indication":"fbss","__proto__":{}}'))).toEqual(['__proto__']);
  });

  test('with all its errors at once, each naming what was given and what is allowed', () => {
    const input = {
      id: 'x',
      country: 'DE',
      facts: { age: '54', bmi: 200, colour: 'red' },
      more: 1
    };
    const result = readCase(input);
    expect(result).toMatchObject({ id: 'x' });
    expect(faultsIn(input).toSorted()).toEqual(
      ['age', 'bmi', 'colour', 'country', 'indication', 'more'].toSorted()
    );
    expect(result.errors).toContainEqual({
      fact: 'bmi',
      given: 200,
      allowed: expect.stringMatching(/8.*100/)
    });
    expect(result.errors?.every(({ allowed }) => allowed.length > 0)).toBe(true);
  });
});
