import type { Facts } from '../facts/fact.ts';
import type { Condition } from '../logic/condition.ts';
import { evaluate } from '../logic/evaluate.ts';
import type { Reading } from './source.ts';

/** Something to say when the facts call for it; it never changes the category. */
export interface Addition {
  readonly id: string;
  /** Its facts are asked for only when this holds; left out when they are asked anyway. */
  readonly applies?: Condition;
  readonly when: Condition;
  readonly readings?: readonly Reading[];
}

/** A point to mind with a referral. */
export type AttentionPoint = Addition;

/** Information shown beside a criterion. */
export interface Note extends Addition {
  readonly beside: string;
}

/** Whether the facts call for it; what is not known does not. */
export function isCalledFor({ applies, when }: Addition, facts: Facts): boolean {
  return (!applies || evaluate(applies, facts) === true) && evaluate(when, facts) === true;
}
