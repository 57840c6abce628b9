import type { Facts } from '../facts/fact.ts';
import { evaluate } from '../logic/evaluate.ts';
import { type Criterion, type Failure } from './criterion.ts';
import { rankOf } from './effect.ts';

export type Status = 'not-applicable' | 'met' | 'unmet' | 'unknown';

/** What a criterion comes to; an unmet one carries the failure that holds. */
export type Outcome =
  | { readonly status: 'not-applicable' | 'met' | 'unknown' }
  | { readonly status: 'unmet'; readonly failure: Failure };

const NOT_APPLICABLE: Outcome = { status: 'not-applicable' };
const MET: Outcome = { status: 'met' };
const UNKNOWN: Outcome = { status: 'unknown' };

/** What the criterion comes to for these facts. */
export function outcomeOf(criterion: Criterion, facts: Facts): Outcome {
  const applies = criterion.applies ? evaluate(criterion.applies, facts) : true;
  if (applies === false) return NOT_APPLICABLE;
  const test = evaluate(criterion.test, facts);
  if (test === true) return MET;
  if (applies === undefined || test === undefined) return UNKNOWN;
  const failure = failureOf(criterion, facts);
  return failure ? { status: 'unmet', failure } : UNKNOWN;
}

/** The failure that holds; `undefined` when the facts do not settle which. */
function failureOf(criterion: Criterion, facts: Facts): Failure | undefined {
  for (const failure of criterion.failures) {
    const holds = failure.when ? evaluate(failure.when, facts) : true;
    if (holds === undefined) return undefined;
    if (holds) return failure;
  }
  return undefined;
}

/** A number that is the same for outcomes that make no difference to an advice. */
export function weightOf(outcome: Outcome): number {
  if (outcome.status === 'unmet') return rankOf(outcome.failure.effect);
  return outcome.status === 'unknown' ? -1 : 0;
}
