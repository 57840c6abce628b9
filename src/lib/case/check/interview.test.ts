import { describe, expect, test } from 'vitest';
import type { Indication } from '$statecharts/indications/indication.ts';
import { indications, pathways } from '$statecharts/indications/registry.ts';
import { interviewOf } from '../interview.ts';

const askedOf = (indication: Indication) =>
  interviewOf(indication).flatMap(({ parts }) => parts.flatMap(({ facts }) => facts));

const pathwayOf = (id: string) => pathways.find((each) => each.id === id) ?? expect.fail(id);

describe.each(pathways)('the form for $id', (indication) => {
  const asked = askedOf(indication);
  const place = (fact: string) => asked.indexOf(fact);

  test('asks every fact of the indication once', () => {
    const facts = Object.keys(indication.facts).filter((fact) => fact !== 'country');
    expect([...asked].sort()).toEqual([...facts].sort());
  });

  test('asks the diagnosis first, and last what decides nothing', () => {
    const ids = interviewOf(indication).map(({ id }) => id);
    expect([ids.at(0), ids.at(-1)]).toEqual(['diagnosis', 'alsoTell']);
  });

  test('asks age, score and duration of the patient together, before all else of the patient', () => {
    const patient = interviewOf(indication).find(({ id }) => id === 'patient');
    expect(patient?.parts[0]).toMatchObject({ kind: 'trio' });
    expect(place('age')).toBeLessThan(place('lifeExpectancyOver12Months'));
  });

  test('asks about blood thinners by themselves', () => {
    const part = interviewOf(indication)
      .flatMap(({ parts }) => parts)
      .find(({ facts }) => facts.includes('bleedingRisk'));
    expect(part).toEqual({ id: 'bleedingRisk', kind: 'question', facts: ['bleedingRisk'] });
  });
});

describe('the first questions', () => {
  test.each([
    ['fbss', ['lumbarSurgeries', 'radicularPain', 'dominantPain']],
    // What is urgent goes before all else.
    ['fnss', ['myelumCompression', 'cervicalSurgeries', 'radicularPain', 'dominantPain']],
    ['crps', ['iaspCriteriaMet', 'diagnosedBySpecialist', 'crpsType', 'crpsRegion']],
    ['pdn', ['lowerLimbs', 'diagnosedBySpecialist']],
    ['sfn', ['diagnosedBySpecialist', 'limbPainProminent', 'painElsewhereNrs']],
    ['cluster', ['diagnosedBySpecialist', 'attacksPerWeek']]
  ])('of %s are those of its diagnosis', (id, first) => {
    expect(askedOf(pathwayOf(id)).slice(0, first.length)).toEqual(first);
  });

  test('of cluster headache go on to the drugs that the diagnosis rests on', () => {
    const ids = interviewOf(pathwayOf('cluster')).map(({ id }) => id);
    expect(ids).toEqual(['diagnosis', 'treatments', 'patient', 'alsoTell']);
    const asked = askedOf(pathwayOf('cluster'));
    expect(asked.indexOf('c2c3Surgery')).toBeGreaterThan(asked.indexOf('recentMri'));
  });
});

test('an indication without a pathway asks nothing', () => {
  for (const indication of indications.filter(({ hasPathway }) => !hasPathway)) {
    expect(interviewOf(indication)).toEqual([]);
  }
});
