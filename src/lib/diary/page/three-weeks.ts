import { chartDays, type ChartDay } from '$lib/ui/chart-days.ts';
import type { FileDay } from '../files/diary-file.ts';
import { addDays } from '$statecharts/care/dates.ts';

/** A trial lasts no longer as a rule, and a sheet of paper has room for as many days. */
const THREE_WEEKS = 21;

/** The days of a diary that fall in the three weeks that end with its last day. */
export function lastThreeWeeks(days: readonly FileDay[]): readonly FileDay[] {
  const last = days.at(-1)?.date;
  if (last === undefined) return [];
  const first = addDays(last, 1 - THREE_WEEKS);
  return days.filter(({ date }) => date >= first);
}

/**
 * Three weeks to draw, of days in order of time: from the first day on, with so many to come; of a
 * longer diary those that end with the last score.
 */
export function threeWeeks(diary: readonly FileDay[]): { days: ChartDay[]; ahead: number } {
  const begin = diary[0]?.date ?? '';
  const days = chartDays(diary, THREE_WEEKS).filter(({ date }) => date >= begin);
  return { days, ahead: THREE_WEEKS - days.length };
}
