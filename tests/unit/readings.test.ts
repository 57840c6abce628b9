import { describe, expect, test } from 'vitest';
import { pathways } from '../../statecharts/indications/registry.ts';
import { decidedUnder } from '../../statecharts/readings/decided.ts';
import { READINGS } from '../../statecharts/readings/ids.ts';
import { OTHER_READINGS } from '../../statecharts/readings/other-ids.ts';
import { categoryUnder, otherReadings } from '../../statecharts/readings/other-readings.ts';
import { OTHERS } from '../../statecharts/readings/others.ts';
import { readOtherwise } from '../../statecharts/readings/read-otherwise.ts';
import { advise } from '../../statecharts/advice/advise.ts';
import { goodPatient } from './support/good-patient.ts';
import { read, type GivenCase } from './support/random-cases.ts';
import { TELLING, type Telling } from './support/telling-patients.ts';
import { LANGUAGES, wordsIn } from './support/words.ts';

const patient = (indication: string, facts: GivenCase['facts'] = {}) =>
  read({ country: 'NL', indication, facts: { ...goodPatient(indication), ...facts } });

/** The peripheral neuropathies, which the other reading of I-20 always excludes. */
const alsoExcluded = ({ indication, before, reading }: Telling) =>
  ['pdn', 'sfn'].includes(indication) && before !== 'not-indicated' && reading !== 'I-20'
    ? ['I-20']
    : [];

test.each(TELLING)('$reading, $indication: $who', (telling) => {
  const { reading, indication, facts, before, under, also = [] } = telling;
  const given = patient(indication, facts);
  expect(advise(given).category).toBe(before);
  expect(categoryUnder(given, reading)).toBe(under);
  const listed = otherReadings(given);
  expect(listed.find((other) => other.reading === reading)?.category).toBe(under);
  // Each changes only what it names.
  const others = [reading, ...also, ...alsoExcluded(telling)];
  expect(listed.map((other) => other.reading)).toEqual(
    OTHER_READINGS.filter((one) => others.includes(one))
  );
});

test('every other reading of the rules has a telling patient', () => {
  expect([...new Set(TELLING.map(({ reading }) => reading))]).toEqual([...OTHER_READINGS]);
});

describe('what is listed', () => {
  test('leaves out a reading that changes nothing', () => {
    expect(otherReadings(patient('fbss'))).toEqual([]);
  });

  test('leaves out a reading that changes a finding, but not the category', () => {
    const given = patient('fbss', { dominantPain: 'equal', pregnant: true });
    expect(otherReadings(given)).toEqual([{ reading: 'I-15', category: 'not-indicated' }]);
    expect(categoryUnder(given, 'I-6')).toBe('not-now');
  });

  test('is nothing without a pathway, where one thing is read', () => {
    expect(otherReadings(read({ country: 'BE', indication: 'angina', facts: {} }))).toEqual([]);
  });

  test('is under one reading at a time, in the order of the rules', () => {
    const given = patient('fbss', { painDurationMonths: 4, dominantPain: 'equal' });
    expect(otherReadings(given)).toEqual([{ reading: 'I-18', category: 'discuss' }]);
  });
});

describe('the other readings', () => {
  const criteria = pathways.flatMap((pathway) => pathway.criteria);
  const own = OTHER_READINGS.flatMap((reading) => {
    const other = OTHERS[reading];
    return typeof other === 'function'
      ? []
      : Object.keys(other).map((id) => [reading, id] as const);
  });

  test('change only criteria that there are, and that name the reading', () => {
    expect(own.length).toBeGreaterThan(25);
    const known = own.filter(([reading, id]) =>
      criteria.some((criterion) => criterion.id === id && criterion.readings.includes(reading))
    );
    expect(known).toEqual(own);
  });

  test.each(pathways)('change no criterion of $id that does not name the reading', (pathway) => {
    const changed = OTHER_READINGS.flatMap((reading) =>
      pathway.criteria
        .filter((criterion) => readOtherwise(criterion, reading, pathway.facts) !== undefined)
        .map(({ id, readings }) => ({ id, reading, isNamed: readings.includes(reading) }))
    );
    expect(changed.length).toBeGreaterThan(10);
    expect(changed.filter(({ isNamed }) => !isNamed)).toEqual([]);
  });

  test.each(pathways)('leave $id as it is where a passage is about something else', (pathway) => {
    const touched = OTHER_READINGS.filter((reading) => decidedUnder(pathway, reading));
    expect(touched).toContain('I-27');
    expect(touched).not.toHaveLength(OTHER_READINGS.length);
  });
});

test.each(LANGUAGES)(
  'every reading with another one, and no other, has its words in %s',
  (language) => {
    const words = [...wordsIn('statecharts/words/readings', language).keys()];
    const worded = READINGS.filter((reading) => words.includes(`reading.other.${reading}`));
    expect(worded).toEqual([...OTHER_READINGS]);
  }
);
