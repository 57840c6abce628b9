import { describe, expect, test } from 'vitest';
import { advise } from '../../statecharts/advice/advise.ts';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { STAGES } from '../../statecharts/criteria/stage.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { oracle } from '../oracle/oracle.ts';
import { exampleCases, pathwayCases, strayCases } from '../support/example-cases.ts';
import { read } from './support/random-cases.ts';

const told = exampleCases.flatMap(({ id, cases }) =>
  cases.map(({ description, why, expected, meanwhile = [], ...given }) => ({
    id,
    description,
    why,
    expected,
    meanwhile,
    given
  }))
);

describe.each(told)('$id: $description', ({ expected, meanwhile, given }) => {
  test(`is answered with ${expected}`, () => {
    expect(advise(read(given)).category).toBe(expected);
    expect(oracle(given).category).toBe(expected);
  });

  test(`is referred meanwhile to ${meanwhile.join(', ') || 'nobody'}`, () => {
    expect(advise(read(given)).meanwhile).toEqual(meanwhile);
  });
});

describe.each(pathwayCases)('the example cases of $id', ({ id, indication, cases }) => {
  test('are at least ten', () => {
    expect(cases.length).toBeGreaterThanOrEqual(10);
  });

  test('show every category', () => {
    const shown = new Set(cases.map(({ expected }) => expected));
    expect([...shown].toSorted()).toEqual(CATEGORIES.toSorted());
  });

  test('show both countries', () => {
    expect(new Set(cases.map(({ country }) => country))).toEqual(new Set(COUNTRIES));
  });

  test('show a patient at every stage of the way', () => {
    const stages = STAGES.filter((stage) => indication.criteria.some((one) => one.stage === stage));
    const shown = new Set(cases.map((given) => advise(read(given)).position));
    expect(stages.filter((stage) => !shown.has(stage))).toEqual([]);
  });

  test('tell who the patient is and which rule settles it, each once', () => {
    const descriptions = cases.map(({ description }) => description);
    expect(new Set(descriptions).size).toBe(descriptions.length);
    expect(cases.filter(({ description, why }) => !description.trim() || !why.trim())).toEqual([]);
    expect(cases.every((example) => example.indication === id)).toBe(true);
  });
});

const otherCases = exampleCases.filter(({ indication }) => !indication.hasPathway);

test.each(otherCases)('the example cases of $id show both countries', ({ cases }) => {
  expect(new Set(cases.map(({ country }) => country))).toEqual(new Set(COUNTRIES));
});

test('every example case is of an indication that exists', () => {
  expect(strayCases).toEqual([]);
});
