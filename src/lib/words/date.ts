import type { Language } from './language.ts';
import { once } from './once.ts';

/** Its first use takes a slow phone a twentieth of a second, so it waits for a date. */
const formatIn = once(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' })
);

/** An ISO date in words, "1 januari 2020"; a date without a time zone is the same day everywhere. */
export function wordDate(iso: string, language: Language): string {
  return formatIn(language).format(new Date(`${iso}T00:00:00Z`));
}

const two = (part: number) => String(part).padStart(2, '0');

/** The time that a clock shows where it hangs, of 24 hours: "08:10". */
export function localTime(date: Date): string {
  return `${two(date.getHours())}:${two(date.getMinutes())}`;
}

/** The day that a clock shows where it hangs, as an ISO date. */
export function localDay(date: Date): string {
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
