import { addDays, type IsoDay } from '../care/dates.ts';
import { WEIGHTED_DAYS, type DiaryDay } from './weighted-score.ts';

/**
 * The days that a weighted score still lacks: those without a score among the four calendar days
 * that end with the last day that has one, in order of time. None while no day has a score.
 */
export function missingDays(diary: readonly DiaryDay[]): IsoDay[] {
  const scored = diary.filter(({ scores }) => scores.length > 0).map(({ date }) => date);
  const last = [...scored].sort().at(-1);
  if (last === undefined) return [];
  const needed = Array.from({ length: WEIGHTED_DAYS }, (_, i) =>
    addDays(last, i + 1 - WEIGHTED_DAYS)
  );
  return needed.filter((day) => !scored.includes(day));
}
