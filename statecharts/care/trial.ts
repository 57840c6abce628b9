import { exactReduction } from '../calculators/reduction.ts';
import { exactWeightedScore } from '../calculators/weighted-score.ts';
import type { Country } from '../facts/country.ts';
import type { TrialMeasure } from './after.ts';
import { exactAttacksPerWeek } from './attack-frequency.ts';
import { compare, exactly, numberOf, type Exact } from './exact.ts';
import { scoreOn } from './instrument.ts';
import { daysFilledIn, hasAttacks, type TrialDay } from './trial-diary.ts';
import { REQUIRED_REDUCTION } from './required-reduction.ts';
import { latestDayOf, MINIMUM_TRIAL } from './trial-length.ts';

/** A trial of neuromodulation so far. What is not known is left out. */
export interface Trial {
  readonly country: Country;
  /** What it is judged by: the indication says. */
  readonly measure: TrialMeasure;
  /** Whole days since the trial began. */
  readonly days?: number | undefined;
  /** The weighted score before the trial, on the instrument of the diary; not both. */
  readonly baselineNrs?: number | undefined;
  readonly baselineVasMm?: number | undefined;
  readonly diary?: readonly TrialDay[] | undefined;
  /** Where attacks are counted: mean attacks a week before and in the trial, unless the diary has them. */
  readonly baselineAttacksPerWeek?: number | undefined;
  readonly attacksPerWeek?: number | undefined;
  /** Whether patient or team doubts the effect. */
  readonly doubt?: boolean | undefined;
}

export const TRIAL_OUTCOMES = [
  'too-short',
  'incomplete',
  'permanent-possible',
  'extend',
  'insufficient'
] as const;
export type TrialOutcome = (typeof TRIAL_OUTCOMES)[number];

export interface TrialResult {
  readonly outcome: TrialOutcome;
  /** The weighted score of the diary; absent when it cannot be computed. */
  readonly score?: number;
  /** Of the pain, or of the attacks in cluster headache: 0.5 is 50 %; absent likewise. */
  readonly reduction?: number;
  /** Whether it is established that the trial may go on; false with a doubt that is not known. */
  readonly mayExtend: boolean;
  /** The day of the trial up to which it may go on; given when it may. */
  readonly latestDay?: number;
  /** More days of the diary are filled in than the trial lasted: one of the two is mistyped. */
  readonly notice?: 'more-diary-days';
}

/**
 * What a trial comes to (`nva §1`; Belgium: `be-hospital`).
 *
 * - Too short comes before anything else; without `days` it cannot be told, and is incomplete.
 * - Cluster headache is decided by its attacks alone; pain in a diary only adds its score.
 * - Doubt decides only below the required reduction and while an extension is still possible: there
 *   it must be known; past that, the effect is insufficient whether in doubt or not.
 * - Score and reduction are given whenever they can be computed, also when the trial is too short or
 *   incomplete. A baseline of 0 gives no reduction. With both instruments there is no baseline.
 * - `mayExtend` goes by doubt and days alone, so it may stand beside every outcome.
 */
export function evaluateTrial(trial: Trial): TrialResult {
  const { score, reduction } = effectOf(trial);
  const mayExtend = trial.doubt === true && isExtendable(trial);
  return {
    outcome: outcomeOf(trial, reduction),
    ...(score && { score: numberOf(score) }),
    ...(reduction && { reduction: numberOf(reduction) }),
    mayExtend,
    ...(mayExtend && { latestDay: latestDayOf(trial.country) }),
    ...(hasMoreDiaryDays(trial) && { notice: 'more-diary-days' })
  };
}

/** What a trial has brought, as far as it can be computed; exact, where a number may not be. */
export interface TrialEffect {
  readonly score?: Exact | undefined;
  readonly attacksPerWeek?: Exact | undefined;
  readonly reduction?: Exact | undefined;
}

/** The effect of a trial. */
export function effectOf(trial: Trial): TrialEffect {
  const { diary } = trial;
  const score = diary && exactWeightedScore(diary);
  if (!isByAttacks(trial)) return { score, reduction: reductionTo(score, trial) };
  const attacksPerWeek = attacksIn(trial);
  return { score, attacksPerWeek, reduction: reductionTo(attacksPerWeek, trial) };
}

/** What the effect is compared with: the score or the attacks before the trial. */
export function baselineOf(trial: Trial): number | undefined {
  if (isByAttacks(trial)) return trial.baselineAttacksPerWeek;
  return scoreOn(trial.baselineNrs, trial.baselineVasMm)?.value;
}

/** The least reduction in such a trial, as a part of one. */
export function requiredReduction({ measure }: Pick<Trial, 'measure'>): number {
  return REQUIRED_REDUCTION[measure];
}

function outcomeOf(trial: Trial, reduction: Exact | undefined): TrialOutcome {
  const { country, days, doubt } = trial;
  if (days !== undefined && days < MINIMUM_TRIAL[country].days) return 'too-short';
  if (days === undefined || reduction === undefined) return 'incomplete';
  if (compare(reduction, exactly(requiredReduction(trial))) >= 0) return 'permanent-possible';
  if (doubt === false || !isExtendable(trial)) return 'insufficient';
  return doubt ? 'extend' : 'incomplete';
}

function isExtendable({ country, days }: Trial): boolean {
  return days !== undefined && days < latestDayOf(country);
}

function hasMoreDiaryDays(trial: Trial): boolean {
  const { days, diary = [] } = trial;
  return days !== undefined && daysFilledIn(diary, isByAttacks(trial)) > days;
}

function isByAttacks({ measure }: Trial): boolean {
  return measure === 'attacks';
}

/** Attacks a week as they were given, or from the diary; with both, neither settles anything. */
function attacksIn({ attacksPerWeek, diary = [] }: Trial): Exact | undefined {
  const typed = attacksPerWeek === undefined ? undefined : exactly(attacksPerWeek);
  if (!diary.some(hasAttacks)) return typed;
  return typed ? undefined : exactAttacksPerWeek(diary);
}

function reductionTo(now: Exact | undefined, trial: Trial): Exact | undefined {
  const baseline = baselineOf(trial);
  return baseline === undefined || now === undefined
    ? undefined
    : exactReduction(exactly(baseline), now);
}
