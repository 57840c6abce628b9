import type { PromId } from './proms.ts';

/** What a trial is judged by. */
export type TrialMeasure = 'pain' | 'attacks';

/** Who decides after an off-test: the rule of the statement, or the team where it gives none. */
export type OffTestDecision = 'rule' | 'team';

/** What an indication has of its own in the time after the referral. */
export interface After {
  /** Left out where there is no trial: without a pathway. */
  readonly measure?: TrialMeasure;
  readonly offTest: OffTestDecision;
  /** The questionnaires that are filled in beside those of every indication. */
  readonly proms: readonly PromId[];
}

/** The same of a pathway, which has a trial. */
export type AfterPathway = Required<After>;

/** What most pathways have: a trial of the pain, a rule for the off-test, no further questionnaires. */
export const USUAL_AFTER: AfterPathway = { measure: 'pain', offTest: 'rule', proms: [] };
