import { describe, expect, test } from 'vitest';
import { assessor, type Finding } from '../../statecharts/criteria/assess.ts';
import { atomsIn, factsIn } from '../../statecharts/criteria/conditions-of.ts';
import { criteriaOf } from '../oracle/criteria.ts';
import { stillMattering } from '../oracle/still-matters.ts';
import type { Criterion as OtherCriterion } from '../oracle/verdict.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { inEveryCountry } from './support/pathways.ts';
import { combinationsOf, type Value } from './support/values.ts';

/** The finding in the words of the second reading. */
function told({ status, effect, by, matters }: Finding): string {
  return JSON.stringify({
    status,
    effect: effect ?? null,
    by: by ?? null,
    matters: matters.toSorted()
  });
}

function expected(id: string, criterion: OtherCriterion, facts: Record<string, Value>): string {
  const verdict = criterion.judge(facts);
  const { effect = null, by = null } = 'effect' in verdict ? verdict : {};
  const matters = verdict.status === 'unknown' ? stillMattering(id, criterion, facts) : [];
  return JSON.stringify({ status: verdict.status, effect, by, matters: matters.toSorted() });
}

describe.each(inEveryCountry(pathways))('$id in $country', ({ id, country, indication }) => {
  const others = criteriaOf(id, country);
  const criterionOf = (name: string) => {
    const criterion = indication.criteria.find((one) => one.id === name);
    if (!criterion) throw new Error(`There is no criterion "${name}".`);
    return criterion;
  };

  test('has the criteria of the rules, in their order', () => {
    expect(indication.criteria.map((criterion) => criterion.id)).toEqual(others.map((o) => o.id));
  });

  describe.each(others.map((other) => ({ name: other.id, other })))('$name', ({ name, other }) => {
    test('reads the facts that the rules name for it, and no others', () => {
      const read = factsIn(criterionOf(name)).filter((fact) => fact !== 'country');
      expect(read.toSorted()).toEqual(other.facts.toSorted());
    });

    test('comes to what the rules say for every combination of its facts', () => {
      const assess = assessor(criterionOf(name), indication.facts);
      const wrong = [];
      for (const facts of combinationsOf(other.facts)) {
        const got = told(assess({ ...facts, country }));
        const should = expected(id, other, facts);
        if (got !== should) wrong.push({ facts, got, should });
      }
      expect(wrong.slice(0, 3)).toEqual([]);
    });
  });
});

/** Far from where keys would lose digits, or trying all values would take long. */
const LARGEST_TABLE = 100_000;

test.each(pathways.flatMap(({ id, criteria }) => criteria.map((one) => ({ id, one }))))(
  '$one.id of $id tells not too many cases apart; one that does has to be split',
  ({ one }) => {
    const sizes = factsIn(one).map(
      (id) => 2 ** atomsIn(one).filter(({ fact }) => fact === id).length + 1
    );
    expect(sizes.reduce((all, size) => all * size, 1)).toBeLessThanOrEqual(LARGEST_TABLE);
  }
);
