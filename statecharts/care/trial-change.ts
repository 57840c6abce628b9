import { roundedDown, SHOWN_STEP } from '../calculators/rounded.ts';
import { exactly, minus, plus, times, type Exact } from './exact.ts';
import { baselineOf, evaluateTrial, requiredReduction, type Trial } from './trial.ts';

/** Which score, or how many attacks a week, decides a trial; in steps of a hundredth. */
export interface TrialChange {
  /** Whether the required reduction is reached as it is. */
  readonly isReached: boolean;
  /** The most with which it is reached. */
  readonly upTo: Exact;
  /** One step more, with which it is not. */
  readonly notFrom: Exact;
}

/**
 * What would change the outcome of a trial; `undefined` where no score decides: too short, or
 * incomplete. What the baseline leaves over is rounded down, so that what is named truly reaches it.
 */
export function trialChange(trial: Trial): TrialChange | undefined {
  const { outcome } = evaluateTrial(trial);
  const baseline = baselineOf(trial);
  if (outcome === 'too-short' || outcome === 'incomplete' || baseline === undefined)
    return undefined;
  const left = minus(exactly(1), exactly(requiredReduction(trial)));
  const upTo = roundedDown(times(exactly(baseline), left));
  return { isReached: outcome === 'permanent-possible', upTo, notFrom: plus(upTo, SHOWN_STEP) };
}
