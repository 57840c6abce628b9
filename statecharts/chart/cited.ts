import type { TrialMeasure } from '../care/after.ts';
import type { SourcesByCountry } from '../criteria/source.ts';

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
  | `insufficient.${TrialMeasure}`
  | `permanentPossible.${TrialMeasure}`
  | 'implanted'
  | 'notImplanted'
  | 'aftercareStarted'
  | 'visited'
  | 'doubted'
  | 'switchedOff'
  | 'switchOn'
  | 'continueTest'
  | 'stayOff'
  | `teamDecision.${TrialMeasure}`
  | 'offTestIncomplete'
  | 'switchedOn'
  | 'keptOff'
  | 'removed';

/** Where a state or a transition stands in the sources, and what it rests on. */
export interface Cited {
  readonly criteria: readonly string[];
  readonly sources: SourcesByCountry;
  /** The condition in words, where no criteria say it. */
  readonly condition?: WordedCondition;
}
