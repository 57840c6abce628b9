/** What the evaluation of a trial stimulation can come to. */
export type TrialOutcome =
  'permanent-possible' | 'extend' | 'insufficient' | 'too-short' | 'incomplete';

/** What a period with the system switched off can come to. */
export type OffTestOutcome =
  'switch-on' | 'continue-test' | 'stay-off' | 'team-decision' | 'incomplete';

/**
 * What happens to a patient after the check. Nothing of it happens by itself: people refer,
 * accept, implant and remove. Evaluations are worked out elsewhere; a chart reads what they say.
 */
export type CareEvent =
  | { readonly type: 'REFERRED' | 'AGREED' | 'STEPS_TAKEN' | 'ALREADY_IMPLANTED' }
  | { readonly type: 'ACCEPTED' | 'DECLINED' }
  | { readonly type: 'EVALUATION_DUE' | 'EXTENDED' | 'IMPLANTED' }
  | { readonly type: 'EVALUATED'; readonly outcome: TrialOutcome; readonly mayExtend?: boolean }
  | { readonly type: 'AFTERCARE_STARTED' | 'VISITED' | 'DOUBTED' | 'SWITCHED_OFF' }
  | { readonly type: 'OFF_TEST_EVALUATED'; readonly outcome: OffTestOutcome }
  | { readonly type: 'SWITCHED_ON' | 'KEPT_OFF' | 'REMOVED' };
