import { allOf, anyOf, not } from '../logic/combinators.ts';
import type { Condition } from '../logic/condition.ts';

/**
 * A formula over drugs, and none of the drugs it names still works or is under way:
 * neuromodulation is a last resort (I-4).
 */
export function asLastResort(formula: Condition, stillOpen: readonly Condition[]): Condition {
  return allOf(formula, not(anyOf(...stillOpen)));
}
