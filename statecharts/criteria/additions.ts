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

/** What the facts have to be for something to be called for; it always is where nothing is said. */
type Call = Partial<Pick<Addition, 'applies' | 'when'>>;

/** The conditions on which something is called for. */
export function conditionsFor({ applies, when }: Call): Condition[] {
  return [applies, when].flatMap((condition) => condition ?? []);
}

/** Whether the facts call for it; what is not known does not. */
export function isCalledFor(call: Call, facts: Facts): boolean {
  return conditionsFor(call).every((condition) => evaluate(condition, facts) === true);
}
