import type { Language } from '$lib/words/language.ts';
import { once } from '$lib/words/once.ts';

const dayIn = once(
  (locale) => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', timeZone: 'UTC' })
);
const weekdayIn = once(
  (locale) =>
    new Intl.DateTimeFormat(locale, {
      weekday: 'short',
      day: 'numeric',
      month: 'short',
      timeZone: 'UTC'
    })
);

const dayInYear = once(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' })
);

const midnight = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** An ISO date where there is little room, beside others of the same year: "24 nov". */
export function shortDate(iso: string, language: Language): string {
  return dayIn(language).format(midnight(iso));
}

/** The same with the day of the week: "di 24 nov". */
export function shortWeekday(iso: string, language: Language): string {
  return weekdayIn(language).format(midnight(iso));
}

/** The same with the year: "24 nov 2026". */
export function shortDateInYear(iso: string, language: Language): string {
  return dayInYear(language).format(midnight(iso));
}
