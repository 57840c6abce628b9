import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { advise } from '../../statecharts/advice/advise.ts';
import { assessor, type Finding } from '../../statecharts/criteria/assess.ts';
import { growthsOf, grown } from './support/growing-cases.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { inEveryCountry } from './support/pathways.ts';
import { casesOf, read, runs } from './support/random-cases.ts';

/** What later facts may make of a finding: a criterion that is met may turn out not to apply. */
function settledAs({ status, effect, by }: Finding): string {
  const raisesNothing = status === 'met' || status === 'not-applicable';
  return raisesNothing ? 'raises nothing' : [status, effect, by].join(' ');
}

describe.each(inEveryCountry(pathways))('a patient with $id in $country', (place) => {
  const { id, country, indication } = place;
  const assessors = indication.criteria.map((one) => assessor(one, indication.facts));
  const findingsOn = (given: Parameters<typeof read>[0]) => {
    const facts = { ...read(given).facts, country };
    return assessors.map((assess) => assess(facts));
  };

  test('of whom more becomes known keeps every criterion that was settled', () => {
    const neverUnsettled = fc.property(growthsOf(id, country), (growth) => {
      const before = findingsOn(growth.before);
      const after = findingsOn(grown(growth, growth.chosen));
      for (const [i, finding] of before.entries()) {
        const later = after[i] as Finding;
        if (finding.status === 'not-applicable') expect(later.status).toBe('not-applicable');
        if (finding.status !== 'unknown') expect(settledAs(later)).toBe(settledAs(finding));
      }
    });
    fc.assert(neverUnsettled, runs(200));
  });

  test('whose advice is stable keeps the category whatever else becomes known', () => {
    const staysTheSame = fc.property(growthsOf(id, country), (growth) => {
      const before = advise(read(growth.before));
      fc.pre(before.stable);
      const part = advise(read(grown(growth, growth.chosen)));
      const whole = advise(read(grown(growth, Object.keys(growth.values))));
      expect([part.category, part.stable]).toEqual([before.category, true]);
      expect([whole.category, whole.stable]).toEqual([before.category, true]);
    });
    fc.assert(staysTheSame, runs(300));
  });

  test('keeps the category when only facts that are not decisive become known', () => {
    const sound = fc.property(growthsOf(id, country), (growth) => {
      const before = advise(read(growth.before));
      const others = Object.keys(growth.values).filter((fact) => !before.decisive.includes(fact));
      const part = others.filter((fact) => growth.chosen.includes(fact));
      expect(advise(read(grown(growth, part))).category).toBe(before.category);
      expect(advise(read(grown(growth, others))).category).toBe(before.category);
    });
    fc.assert(sound, runs(300));
  });

  test('gets an advice that is stable exactly when no fact is decisive', () => {
    const agree = fc.property(casesOf(id, country), (given) => {
      const { stable, decisive, missing } = advise(read(given));
      expect(stable).toBe(decisive.length === 0);
      expect(missing).toEqual(expect.arrayContaining([...decisive]));
    });
    fc.assert(agree, runs(300));
  });

  test('gets the same advice in whatever order the facts are given', () => {
    const shuffled = casesOf(id, country).chain((given) =>
      fc.tuple(
        fc.constant(given),
        fc.shuffledSubarray(Object.entries(given.facts), {
          minLength: Object.keys(given.facts).length
        })
      )
    );
    const orderIsNothing = fc.property(shuffled, ([given, entries]) => {
      const reordered = { ...given, facts: Object.fromEntries(entries) };
      expect(JSON.stringify(advise(read(reordered)))).toBe(JSON.stringify(advise(read(given))));
    });
    fc.assert(orderIsNothing, runs(200));
  });
});
