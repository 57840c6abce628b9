import { isDeepStrictEqual } from 'node:util';
import { assessor, type Finding } from '../../statecharts/criteria/assess.ts';
import { atomsIn, factsIn } from '../../statecharts/criteria/conditions-of.ts';
import { howOf, type Criterion } from '../../statecharts/criteria/criterion.ts';
import { changeable } from '../../statecharts/explain/smallest-sets.ts';
import { COUNTRIES, type Country } from '../../statecharts/facts/country.ts';
import type { Facts, FactTable } from '../../statecharts/facts/fact.ts';
import { criteriaOf } from '../oracle/criteria.ts';
import { agreeOnCriterion } from '../proof/agreement.ts';
import { refuse } from '../proof/refuse.ts';
import { combinationsIn, patientFactsIn, spaceOf } from '../proof/space.ts';
import type { Assess } from '../proof/tables.ts';
import { withNumbers } from './numbers.ts';
import type { Verdict } from './verdict.ts';

/** A criterion of an indication, and the facts that it may read. */
export interface Placed {
  readonly indication: string;
  readonly criterion: Criterion;
  readonly table: FactTable;
}

/**
 * Whether a changed criterion comes to the same as the right one for every combination of answers that
 * either tells apart; or else whether the whole-space comparison with the second reading refuses it.
 */
export function judgeCriterion(right: Placed, changed: Placed): Verdict {
  const countries = [right, changed].some(({ criterion }) => factsIn(criterion).includes('country'))
    ? COUNTRIES
    : (['NL'] as const);
  const alike = countries.map((country) => combinationsAlike(right, changed, country));
  if (alike.every((over) => over !== undefined)) {
    return { is: 'equivalent', over: alike.reduce((sum, over) => sum + over, 0) };
  }
  const refused = countries.some((country) => isRefused(changed, country));
  return refused ? { is: 'killed', by: 'criteria' } : { is: 'survived' };
}

function isRefused({ indication, criterion, table }: Placed, country: Country): boolean {
  const space = spaceOf([criterion], table, country);
  const reading =
    criteriaOf(indication, country).find(({ id }) => id === criterion.id) ??
    refuse('No such criterion:', criterion.id);
  try {
    const facts = patientFactsIn(criterion);
    const findings = eachAssessed(assessor(criterion, table), combinationsIn(space, facts));
    agreeOnCriterion(indication, reading, space, { criterion, facts, findings });
    return false;
  } catch {
    return true;
  }
}

/** Finding after finding: most changes show in the first few. */
function* eachAssessed(assess: Assess, combinations: Iterable<Facts>): Generator<Finding> {
  for (const facts of combinations) yield assess(facts);
}

/** Over how many combinations two criteria come to the same; `undefined` where they do not. */
function combinationsAlike(right: Placed, changed: Placed, country: Country): number | undefined {
  const both = [right, changed];
  const criteria = both.map(({ criterion }) => criterion);
  const space = withNumbers(spaceOf(criteria, right.table, country), criteria.flatMap(atomsIn));
  const facts = [...space.answers.keys()];
  const [own, other] = [right, changed].map(({ criterion, table }) => assessor(criterion, table));
  const same = sameFindings();
  let over = 0;
  for (const combination of combinationsIn(space, facts)) {
    if (!own || !other || !same(own(combination), other(combination))) return undefined;
    over += 1;
  }
  return over;
}

/** Whether all that is told of two findings is the same; worked out once for the same two. */
function sameFindings(): (one: Finding, other: Finding) => boolean {
  const known = new WeakMap<Finding, WeakSet<Finding>>();
  return (one, other) => {
    if (known.get(one)?.has(other)) return true;
    const same = isDeepStrictEqual(told(one), told(other));
    if (same) known.set(one, (known.get(one) ?? new WeakSet()).add(other));
    return same;
  };
}

/** All that is told of a finding. */
function told(finding: Finding) {
  const { criterion, matters, how: _, ...rest } = finding;
  return {
    ...rest,
    matters: matters.toSorted(),
    ...(finding.status === 'unmet' && {
      how: howOf(criterion, finding),
      canChange: changeable(criterion)
    })
  };
}
