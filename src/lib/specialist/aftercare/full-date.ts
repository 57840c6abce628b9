import type { Language } from '$lib/words/language.ts';
import { once } from '$lib/words/once.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';

const formatIn = once(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' })
);

/** A day with the day of the week, "vrijdag 26 februari 2027". */
export function fullDate(day: IsoDay, language: Language): string {
  return formatIn(language).format(new Date(`${day}T00:00:00Z`));
}
