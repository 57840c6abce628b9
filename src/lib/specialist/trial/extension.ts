import { wordDate } from '$lib/words/date.ts';
import type { Words } from '$lib/words/words.ts';
import { addDays, type IsoDay } from '$statecharts/care/dates.ts';
import { latestDayOf } from '$statecharts/care/trial-length.ts';
import type { Country } from '$statecharts/facts/country.ts';

/** How long a trial may still go on. */
export interface Extension {
  /** The last day of the trial, counted from its beginning. */
  readonly latestDay: number;
  /** From now until then. */
  readonly daysLeft: number;
}

/** What is left of a trial of so many days that may be extended up to a day. */
export function extensionFrom(days: number, latestDay: number): Extension {
  return { latestDay, daysLeft: latestDay - days };
}

/** The date up to which a trial that began on a known day can be extended; its first day is day 1. */
export function latestDateOf({
  began,
  country
}: {
  readonly began: IsoDay | undefined;
  readonly country: Country;
}): IsoDay | undefined {
  return began && addDays(began, latestDayOf(country) - 1);
}

/**
 * The days left and the last one, in words: "nog 1 dag, tot en met dag 21", with the date of that day
 * where it is known.
 */
export function wordExtension(
  { latestDay, daysLeft }: Extension,
  { say, language }: Words,
  date?: IsoDay
): string {
  const latest = date ? `${latestDay} (${wordDate(date, language)})` : String(latestDay);
  const values = { number: String(daysLeft), latest };
  return say('extension.left', values, daysLeft);
}
