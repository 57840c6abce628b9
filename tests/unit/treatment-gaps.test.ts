import { describe, expect, test } from 'vitest';
import { combinationsOf } from '../../statecharts/criteria/matters.ts';
import { treatmentGaps } from '../../statecharts/criteria/treatment-gaps.ts';
import { STEP_STATUSES, type Facts } from '../../statecharts/facts/fact.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import type { Condition } from '../../statecharts/logic/condition.ts';
import { evaluate } from '../../statecharts/logic/evaluate.ts';
import { factsOf } from '../../statecharts/logic/read.ts';

const treatments = indications.flatMap(({ id, criteria, facts }) =>
  criteria
    .filter(({ test: condition }) =>
      factsOf(condition).every((fact) => facts[fact]?.kind === 'step')
    )
    .filter(({ test: condition }) => factsOf(condition).length > 0)
    .map(({ id: criterion, test: condition }) => ({ of: `${id}: ${criterion}`, condition }))
);

/** Every state in which these treatments can be, as far as they keep the condition from holding. */
function failing(condition: Condition): Facts[] {
  const ids = factsOf(condition);
  return combinationsOf(ids.map(() => STEP_STATUSES))
    .map((values) => Object.fromEntries(ids.map((id, i) => [id, values[i]])) as Facts)
    .filter((facts) => evaluate(condition, facts) === false);
}

describe.each(treatments)('what keeps $of from being met', ({ condition }) => {
  const cases = failing(condition);

  test('is enough: once all of it is done without effect, the criterion is met', () => {
    expect(cases.length).toBeGreaterThan(0);
    for (const facts of cases) {
      const done = treatmentGaps(condition, facts)
        .flatMap((gap) => gap.treatments)
        .map(([first = '']) => [first, 'insufficient']);
      expect(evaluate(condition, { ...facts, ...Object.fromEntries(done) })).toBe(true);
    }
  });

  test('is needed: without any one part of it, the criterion is not met', () => {
    for (const facts of cases) {
      const parts = treatmentGaps(condition, facts).flatMap((gap) => gap.treatments);
      for (const left of parts) {
        const done = parts
          .filter((part) => part !== left)
          .map(([first = '']) => [first, 'insufficient']);
        expect(evaluate(condition, { ...facts, ...Object.fromEntries(done) })).not.toBe(true);
      }
    }
    expect.hasAssertions();
  });

  test('names each treatment once, under the status that it has', () => {
    for (const facts of cases) {
      const gaps = treatmentGaps(condition, facts);
      const named = gaps.flatMap((gap) => gap.treatments.flat());
      expect(new Set(named).size).toBe(named.length);
      for (const { status, treatments: parts } of gaps)
        for (const part of parts.flat()) expect(facts[part]).toBe(status);
    }
  });
});
