import { exactReduction } from '../calculators/reduction.ts';
import { exactWeightedScore, type DiaryDay } from '../calculators/weighted-score.ts';
import type { Citation } from '../criteria/source.ts';
import type { Country } from '../facts/country.ts';
import { compare, exactly, numberOf, type Exact } from './exact.ts';
import { scoreOn } from './instrument.ts';
import { CLUSTER } from './cluster.ts';

/** A trial of neuromodulation so far. What is not known is left out. */
export interface Trial {
  readonly country: Country;
  readonly indication: string;
  /** Whole days since the trial began. */
  readonly days?: number | undefined;
  /** The weighted score before the trial, on the instrument of the diary; not both. */
  readonly baselineNrs?: number | undefined;
  readonly baselineVasMm?: number | undefined;
  readonly diary?: readonly DiaryDay[] | undefined;
  /** Chronic cluster headache only: mean attacks a week before and in the trial. */
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
}

/** How long a trial lasts at the least, in days, and where that stands (I-19). */
export const MINIMUM_TRIAL: Readonly<Record<Country, { days: number; source: Citation }>> = {
  NL: { days: 7, source: 'nva §1' },
  BE: { days: 21, source: 'be-hospital' }
};

/** Whether a value can be the days of a trial: a whole number from 0. */
export function isTrialDays(value: unknown): value is number {
  return Number.isInteger(value) && (value as number) >= 0;
}

/** One hospital's draft agreement has a trial of two weeks; shown beside the minimum (I-19, I-21). */
export const TRIAL_IN_ANNEX = { days: 14, source: 'nva annex 3 (4)' } as const;

/** A trial whose effect is in doubt may go on 1 to 2 weeks past the minimum (`nva §1`). */
export const EXTENSION_DAYS = 14;

/** The least reduction for a permanent implant (`nva §1`): necessary, not sufficient. */
export const REQUIRED_REDUCTION = { pain: 0.5, attacks: 0.3 } as const;

/**
 * What a trial comes to (`nva §1`; Belgium: `be-hospital`).
 *
 * - Too short comes before anything else; without `days` it cannot be told, and is incomplete.
 * - Cluster headache is decided by its attacks alone; a diary only adds its score.
 * - Doubt decides only below the required reduction and while an extension is still possible: there
 *   it must be known; past that, the effect is insufficient whether in doubt or not.
 * - Score and reduction are given whenever they can be computed, also when the trial is too short or
 *   incomplete. A baseline of 0 gives no reduction. With both instruments there is no baseline.
 * - `mayExtend` goes by doubt and days alone, so it may stand beside every outcome.
 */
export function evaluateTrial(trial: Trial): TrialResult {
  const score = trial.diary && exactWeightedScore(trial.diary);
  const reduction = isByAttacks(trial) ? attackReduction(trial) : painReduction(trial, score);
  return {
    outcome: outcomeOf(trial, reduction),
    ...(score && { score: numberOf(score) }),
    ...(reduction && { reduction: numberOf(reduction) }),
    mayExtend: trial.doubt === true && isExtendable(trial)
  };
}

function outcomeOf(trial: Trial, reduction: Exact | undefined): TrialOutcome {
  const { country, days, doubt } = trial;
  if (days !== undefined && days < MINIMUM_TRIAL[country].days) return 'too-short';
  if (days === undefined || reduction === undefined) return 'incomplete';
  if (compare(reduction, requiredIn(trial)) >= 0) return 'permanent-possible';
  if (doubt === false || !isExtendable(trial)) return 'insufficient';
  return doubt ? 'extend' : 'incomplete';
}

function isExtendable({ country, days }: Trial): boolean {
  return days !== undefined && days < MINIMUM_TRIAL[country].days + EXTENSION_DAYS;
}

function isByAttacks({ indication }: Trial): boolean {
  return indication === CLUSTER;
}

function requiredIn(trial: Trial): Exact {
  return exactly(isByAttacks(trial) ? REQUIRED_REDUCTION.attacks : REQUIRED_REDUCTION.pain);
}

function attackReduction({ baselineAttacksPerWeek, attacksPerWeek }: Trial): Exact | undefined {
  return baselineAttacksPerWeek === undefined || attacksPerWeek === undefined
    ? undefined
    : exactReduction(exactly(baselineAttacksPerWeek), exactly(attacksPerWeek));
}

function painReduction(trial: Trial, score: Exact | undefined): Exact | undefined {
  const baseline = scoreOn(trial.baselineNrs, trial.baselineVasMm);
  return baseline && score && exactReduction(exactly(baseline.value), score);
}
