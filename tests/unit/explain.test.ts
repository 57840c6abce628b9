import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { explainPlainly } from '../oracle/explain.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { exampleCases } from '../support/example-cases.ts';
import { differencesInChange, explained } from './support/explained.ts';
import { goodPatient } from './support/good-patient.ts';
import { inEveryCountry } from './support/pathways.ts';
import { casesOf, runs, type GivenCase } from './support/random-cases.ts';

const changed = (facts: GivenCase['facts'], indication = 'fbss'): GivenCase => ({
  country: 'NL',
  indication,
  facts: { ...goodPatient(indication), ...facts }
});

describe.each(exampleCases)('the example cases of $id', ({ cases }) => {
  test('would change by what the second reading says', () => {
    for (const { description, country, indication, facts } of cases) {
      expect([description, differencesInChange({ country, indication, facts })]).toEqual([
        description,
        []
      ]);
    }
  });
});

describe.each(inEveryCountry(pathways))(
  'the advice on any patient with $id in $country',
  (place) => {
    test('would change by what the second reading says', () => {
      const seen = new Set<string>();
      const same = fc.property(casesOf(place.id, place.country), (given) => {
        const { changes, open } = explainPlainly(given);
        seen.add(changes.length > 0 ? 'next' : open.length > 0 ? 'open' : 'neither');
        expect(differencesInChange(given)).toEqual([]);
      });
      fc.assert(same, runs(200));
      expect([...seen].toSorted()).toEqual(
        place.indication.reimbursement[place.country].status === 'covered'
          ? ['neither', 'next', 'open']
          : ['next', 'open']
      );
    });
  }
);

test('a patient who still has to exercise is told who sees to it and what then follows', () => {
  expect(explained(changed({ 'steps.exercise': 'not-considered' }))).toEqual({
    category: 'not-now',
    next: {
      category: 'refer',
      changes: [
        {
          criterion: 'conservative.exercise',
          by: 'physiotherapist',
          how: 'act',
          set: { 'steps.exercise': 'insufficient' }
        }
      ]
    }
  });
});

test('of drugs that could come instead, the one that gives no new doubt is named', () => {
  const { next } = explained(changed({ 'drugs.verapamil': 'effective' }, 'cluster'));
  expect(next?.changes).toMatchObject([{ set: { 'drugs.verapamil': 'insufficient' } }]);
  expect(next?.category).toBe('refer');
});

test('that a specialist has examined a patient is past: only another outcome changes it', () => {
  const facts = { iaspCriteriaMet: false, diagnosedBySpecialist: true };
  const { next } = explained(changed(facts, 'crps'));
  expect(next?.changes).toEqual([
    { criterion: 'crps.ruledOut', how: 'finding', set: { iaspCriteriaMet: true } }
  ]);
});

test('of two scores that disagree, one can only be withdrawn', () => {
  const { open } = explained(changed({ painNrs: 7, painVasMm: 20 }));
  expect(open).toEqual([
    { fact: 'painNrs', by: 'referrer', values: [{ is: 'withdrawn', category: 'not-now' }] },
    { fact: 'painVasMm', by: 'referrer', values: [{ is: 'withdrawn', category: 'refer' }] }
  ]);
});
