import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../statecharts/advice/advise.ts';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { oracle } from '../oracle/oracle.ts';
import { differencesOn } from './support/agreement.ts';
import { goodPatient } from './support/good-patient.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { withoutPathway } from '../../statecharts/indications/without-pathway/index.ts';
import { inEveryCountry } from './support/pathways.ts';
import { casesOf, read, runs } from './support/random-cases.ts';

describe.each(inEveryCountry(pathways))('any patient with $id in $country', (place) => {
  test('gets the advice that the second reading of the rules gives', () => {
    const seen = new Set<string>();
    const sameAdvice = fc.property(casesOf(place.id, place.country), (given) => {
      seen.add(oracle(given).category);
      expect(differencesOn(given)).toEqual({});
    });
    fc.assert(sameAdvice, runs(2000));
    const covered = place.indication.reimbursement[place.country].status === 'covered';
    const possible = CATEGORIES.filter((category) => covered || category !== 'refer');
    expect([...seen].toSorted()).toEqual(possible.toSorted());
  });

  test('who meets every criterion is referred where the treatment is reimbursed', () => {
    const { id: indication, country } = place;
    const advice = advise(read({ country, indication, facts: goodPatient(indication) }));
    expect(advice).toMatchObject({
      category: advice.reimbursement.status === 'covered' ? 'refer' : 'discuss',
      position: 'neuromodulation',
      stable: true,
      missing: []
    });
  });
});

describe.each(inEveryCountry(withoutPathway))('any patient with $id in $country', (place) => {
  test('gets the advice that the second reading of the rules gives', () => {
    const sameAdvice = fc.property(casesOf(place.id, place.country), (given) => {
      expect(differencesOn(given)).toEqual({});
    });
    fc.assert(sameAdvice, runs(50));
  });
});

test('a patient with FBSS who only lacks PRF of the nerve root gets the advice worked out in the rules', () => {
  const facts = { ...goodPatient('fbss'), 'steps.nerveRootPrf': 'not-considered' };
  const advice = advise({ ...read({ country: 'NL', indication: 'fbss', facts }), id: 'case-1' });
  expect({
    ...advice,
    criteria: advice.criteria.filter(({ status }) => status !== 'met')
  }).toStrictEqual({
    schema: 'neuromodulation-advice/1',
    rules: '2020.4',
    id: 'case-1',
    country: 'NL',
    indication: 'fbss',
    category: 'specialist-first',
    stable: true,
    position: 'minimallyInvasive',
    referTo: ['pain-specialist'],
    modalities: ['SCS'],
    reimbursement: { status: 'covered', asOf: '2020-01-01' },
    criteria: [
      {
        id: 'minimallyInvasive.nerveRootPrf',
        status: 'unmet',
        effect: 'prepare',
        by: 'pain-specialist',
        sources: ['nva §2 FBSS']
      }
    ],
    decisive: [],
    missing: [],
    meanwhile: [],
    attention: ['opioid-taper', 'weighted-score'],
    urgent: false
  });
});
