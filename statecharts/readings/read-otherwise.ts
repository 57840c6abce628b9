import { assessor, type Finding } from '../criteria/assess.ts';
import type { Criterion } from '../criteria/criterion.ts';
import { definitionIn } from '../criteria/matters.ts';
import type { Facts, FactTable } from '../facts/fact.ts';
import { evaluate } from '../logic/evaluate.ts';
import type { OtherReading } from './other-ids.ts';
import { OTHERS, type Differing } from './others.ts';

/** A criterion under the other reading of a passage, and how it is assessed there. */
export interface ReadOtherwise {
  readonly criterion: Criterion;
  readonly assess: (facts: Facts) => Finding;
}

/**
 * The criterion under the other reading: `undefined` where that changes nothing, `dropped` where it
 * does not apply.
 */
export function readOtherwise(
  criterion: Criterion,
  reading: OtherReading,
  table: FactTable
): ReadOtherwise | 'dropped' | undefined {
  const other = OTHERS[reading];
  if (typeof other === 'function') return alike(criterion, other(criterion), table);
  const own = criterion.readings.includes(reading) ? other[criterion.id] : undefined;
  return own && own !== 'dropped' ? differing(criterion, own, table) : own;
}

function alike(criterion: Criterion, changed: Criterion, table: FactTable) {
  if (changed === criterion) return undefined;
  return { criterion: changed, assess: assessor(changed, table) };
}

function differing(
  criterion: Criterion,
  { absent = [], byReferrer = [], ...changes }: Differing,
  table: FactTable
): ReadOtherwise {
  const changed = { ...criterion, ...changes };
  const assess = assessor(changed, givenBy(byReferrer, table));
  const counted = (facts: Facts): Facts => {
    const left = absent.filter(({ when }) => evaluate(when, facts) === true);
    return { ...facts, ...Object.fromEntries(left.map(({ fact }) => [fact, undefined])) };
  };
  return { criterion: changed, assess: (facts) => assess(counted(facts)) };
}

/** The table of facts in which the referrer has to give these. */
function givenBy(referrer: readonly string[], table: FactTable): FactTable {
  const own = referrer.map((id) => {
    const { specialist: _, ...definition } = definitionIn(table, id);
    return [id, definition];
  });
  return { ...table, ...Object.fromEntries(own) };
}
