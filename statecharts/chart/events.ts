import type { OffTestOutcome } from '../care/off-test.ts';
import type { TrialOutcome } from '../care/trial.ts';

/**
 * What happens to a patient after the check. Nothing of it happens by itself: people refer,
 * accept, implant and remove. Evaluations are worked out elsewhere; a chart reads what they say.
 */
export type CareEvent =
  | { readonly type: 'REFERRED' | 'AGREED' | 'STEPS_TAKEN' | 'ALREADY_IMPLANTED' }
  | { readonly type: 'ACCEPTED' | 'DECLINED' }
  | { readonly type: 'EVALUATION_DUE' | 'EXTENDED' | 'IMPLANTED' }
  | {
      readonly type: 'EVALUATED';
      readonly outcome: TrialOutcome;
      readonly mayExtend?: boolean;
      /** How long an extension may last. No chart reads it; it is told beside the step. */
      readonly extension?: { readonly latestDay: number; readonly daysLeft: number };
    }
  | { readonly type: 'AFTERCARE_STARTED' | 'VISITED' | 'DOUBTED' | 'SWITCHED_OFF' }
  | { readonly type: 'OFF_TEST_EVALUATED'; readonly outcome: OffTestOutcome }
  | { readonly type: 'SWITCHED_ON' | 'KEPT_OFF' | 'REMOVED' };
