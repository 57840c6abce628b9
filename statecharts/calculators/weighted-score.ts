import { addDays, type IsoDay } from '../care/dates.ts';
import { exactly, mean, numberOf, type Exact } from '../care/exact.ts';

/** The scores of one day of a pain diary; none when nothing was written down. */
export interface DiaryDay {
  readonly date: IsoDay;
  /** All on one instrument: points on the NRS, or millimetres on the VAS. */
  readonly scores: readonly number[];
}

/** A weighted score is taken over four days (`nva §1`). */
export const WEIGHTED_DAYS = 4;

/**
 * The weighted score: the mean of the daily means of the four calendar days that end with the last
 * day that has a score, every day counting equally (I-13). The days may come in any order.
 * `undefined` when one of the four has no score, or when a date comes twice. Source: `nva §1`.
 */
export function exactWeightedScore(diary: readonly DiaryDay[]): Exact | undefined {
  const days = new Map(diary.map((day) => [day.date, day]));
  const scored = diary.filter(({ scores }) => scores.length > 0).map(({ date }) => date);
  const last = scored.sort().at(-1);
  if (last === undefined || days.size < diary.length) return undefined;
  const means = Array.from({ length: WEIGHTED_DAYS }, (_, i) =>
    mean((days.get(addDays(last, -i))?.scores ?? []).map(exactly))
  ).filter((daily) => daily !== undefined);
  return means.length === WEIGHTED_DAYS ? mean(means) : undefined;
}

/** The weighted score as a number, in points or millimetres as the diary is; see above. */
export function weightedScore(diary: readonly DiaryDay[]): number | undefined {
  const score = exactWeightedScore(diary);
  return score && numberOf(score);
}

/** The dates that come more than once, each named once, in order of time. */
export function repeatedDates(diary: readonly Pick<DiaryDay, 'date'>[]): IsoDay[] {
  const seen = new Set<IsoDay>();
  const repeated = new Set<IsoDay>();
  for (const { date } of diary) (seen.has(date) ? repeated : seen).add(date);
  return [...repeated].sort();
}
