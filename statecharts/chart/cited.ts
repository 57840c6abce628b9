import type { Citation } from '../criteria/source.ts';

/** The conditions of the later phases that have words of their own. */
export type WordedCondition =
  | 'referred'
  | 'agreed'
  | 'stepsTaken'
  | 'notReferred'
  | 'alreadyImplanted'
  | 'accepted'
  | 'declined'
  | 'evaluationDue'
  | 'tooShort'
  | 'trialIncomplete'
  | 'extend'
  | `insufficient.${Measure}`
  | `permanentPossible.${Measure}`
  | 'implanted'
  | 'notImplanted'
  | 'aftercareStarted'
  | 'visited'
  | 'doubted'
  | 'switchedOff'
  | 'switchOn'
  | 'continueTest'
  | 'stayOff'
  | `teamDecision.${Measure}`
  | 'offTestIncomplete'
  | 'switchedOn'
  | 'keptOff'
  | 'removed';

/** What a treatment has to bring down. */
export type Measure = 'pain' | 'attacks';

/** Where a state or a transition stands in the sources, and what it rests on. */
export interface Cited {
  readonly criteria: readonly string[];
  readonly sources: readonly Citation[];
  /** The condition in words, where no criteria say it. */
  readonly condition?: WordedCondition;
}
