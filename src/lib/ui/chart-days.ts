import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import { addDays, type IsoDay } from '$statecharts/care/dates.ts';
import { exactly, mean, numberOf } from '$statecharts/care/exact.ts';
import { lastDays } from './last-days.ts';

/** A day of a diary as it is shown. */
export interface ChartDay {
  readonly date: IsoDay;
  readonly scores: readonly number[];
  /** Of its scores; absent without any. */
  readonly mean?: number;
  /** Whether it is one of the last four days. */
  readonly isCounted: boolean;
}

/** A trial with its longest extension has no more days. */
const MOST_DAYS = 35;

/**
 * Each calendar day of a diary, up to the last with a score, and the last four in any case; of a long
 * diary the last `most`, which is five weeks unless it is said.
 */
export function chartDays(diary: readonly DiaryDay[], most = MOST_DAYS): ChartDay[] {
  const counted = lastDays(diary);
  const last = counted.at(-1);
  if (last === undefined) return [];
  const days = Array.from({ length: most }, (_, i) => addDays(last, i + 1 - most));
  const [earliest = last] = days;
  const recent = diary.filter(({ date }) => date >= earliest);
  const scores = new Map(recent.map((day) => [day.date, day.scores]));
  const isBegun = (date: IsoDay) => diary.some((day) => day.date <= date);
  return days
    .filter((date) => counted.includes(date) || isBegun(date))
    .map((date) => {
      const given = scores.get(date) ?? [];
      const daily = mean(given.map(exactly));
      return {
        date,
        scores: given,
        ...(daily && { mean: numberOf(daily) }),
        isCounted: counted.includes(date)
      };
    });
}
