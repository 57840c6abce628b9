import { WEIGHTED_DAYS, type DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import { addDays, type IsoDay } from '$statecharts/care/dates.ts';

/**
 * The four calendar days that the weighted score is taken over, the first one first: they end with
 * the last day that has a score (I-13). None when no day has one.
 */
export function lastDays(diary: readonly DiaryDay[]): IsoDay[] {
  const last = lastScored(diary);
  if (last === undefined) return [];
  return Array.from({ length: WEIGHTED_DAYS }, (_, i) => addDays(last, i + 1 - WEIGHTED_DAYS));
}

function lastScored(diary: readonly DiaryDay[]): IsoDay | undefined {
  let last: IsoDay | undefined;
  for (const { date, scores } of diary) {
    if (scores.length > 0 && (last === undefined || date > last)) last = date;
  }
  return last;
}

/** Those of the four on which nothing was scored. */
export function daysWithoutScore(diary: readonly DiaryDay[]): IsoDay[] {
  const scored = new Set(diary.filter(({ scores }) => scores.length > 0).map(({ date }) => date));
  return lastDays(diary).filter((day) => !scored.has(day));
}
