import type { Citation } from '../criteria/source.ts';
import type { AfterPathway } from '../care/after.ts';
import type { Cited, WordedCondition } from './cited.ts';
import type { OffTestOutcome } from '../care/off-test.ts';
import type { TrialOutcome } from '../care/trial.ts';
import type { Transition } from './setup.ts';

/** What sets one indication apart from another after the referral. */
export interface CareRules {
  /** The section on the indication; it asks nothing further of the trial and what follows. */
  readonly section: Citation;
  readonly after: AfterPathway;
}

export const STATEMENT: Citation = 'nva §1';
export const BELGIAN: Citation = 'be-hospital';
/** The draft agreement's words on a trial with too little effect. */
export const AGREEMENT: Citation = 'nva annex 3 (4)';

/** Where a state stands in the sources. */
export const at = (...sources: Citation[]): Cited => ({ criteria: [], sources });

/** A transition with its condition in words, and where that stands. */
export function way(condition: WordedCondition, target: string, ...more: Citation[]) {
  return { target, meta: { ...at(STATEMENT, ...more), condition } } satisfies Transition;
}

/** A transition that is taken when an evaluation comes to this. */
export function when(outcome: TrialOutcome | OffTestOutcome, then: ReturnType<typeof way>) {
  return { guard: { type: 'comesTo', params: { outcome } }, ...then } as const;
}
