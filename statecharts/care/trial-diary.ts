import type { DiaryDay } from '../calculators/weighted-score.ts';

/** A day of the diary of a trial. */
export interface TrialDay extends DiaryDay {
  /** The attacks of cluster headache on the day; absent when they are not known, which is no zero. */
  readonly attacks?: number | undefined;
}

/** Whether a day of the diary has attacks, be they none. */
export function hasAttacks(day: TrialDay): day is TrialDay & { readonly attacks: number } {
  return day.attacks !== undefined;
}

/** On how many distinct dates a diary has a score, or attacks where those are what it is kept for. */
export function daysFilledIn(diary: readonly TrialDay[], isByAttacks: boolean): number {
  const isFilledIn = (day: TrialDay) => day.scores.length > 0 || (isByAttacks && hasAttacks(day));
  return new Set(diary.filter(isFilledIn).map(({ date }) => date)).size;
}
