import type { Citation } from '../criteria/source.ts';

/** An implant that was placed for an indication which is no longer reimbursed. Never "stop". */
export interface TransitionArrangement {
  /** Found not effective, and no longer reimbursed from `since` (the Netherlands). */
  readonly indications: readonly string[];
  /** ISO date. */
  readonly since: string;
  readonly sources: readonly Citation[];
}

/** The Dutch transition arrangement for treatment under way: it goes on under that arrangement. */
export const TRANSITION_ARRANGEMENT: TransitionArrangement = {
  indications: ['phn', 'nerve-injury', 'angina', 'pad'],
  since: '2020-01-01',
  sources: ['nva introduction', 'nva §1', 'nva annex 3 (7)']
};
