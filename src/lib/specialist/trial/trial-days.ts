import { lastDays } from '$lib/ui/last-days.ts';
import { readDay, writeDay } from '$lib/ui/read-day.ts';
import { localDay } from '$lib/words/date.ts';
import { holdsOnlyDate } from '$lib/diary/written-day.ts';
import { daysBetween, type IsoDay } from '$statecharts/care/dates.ts';
import { latestDayOf } from '$statecharts/care/trial-length.ts';
import type { TrialEvaluation } from './trial.svelte.ts';

/** How long a trial lasted up to and including a day. */
export interface DaysSoFar {
  readonly days: number;
  readonly until: IsoDay;
}

/** The day on which the page is open. */
export function today(): IsoDay {
  return localDay(new Date());
}

/**
 * How long such a trial lasted up to the last day that was filled in, or else up to today, unless no
 * trial lasts so long.
 */
export function daysSoFar({
  began,
  country,
  diary
}: Pick<TrialEvaluation, 'began' | 'country' | 'diary'>): DaysSoFar | undefined {
  const last = lastDays(diary.days).at(-1);
  const until = last ?? today();
  if (began === undefined || until < began) return undefined;
  const days = daysBetween(began, until) + 1;
  return last || days <= latestDayOf(country) ? { days, until } : undefined;
}

/** Takes the first day of a trial; a diary in which nothing else stands begins there. */
export function begin(evaluation: TrialEvaluation, text: string): void {
  evaluation.firstDay = text;
  const { diary } = evaluation;
  const [row, ...others] = diary.rows;
  const { value } = readDay(text);
  const isOpen = row && holdsOnlyDate(row) && others.length === 0;
  if (isOpen && value) diary.change(row, { date: writeDay(value) });
}
