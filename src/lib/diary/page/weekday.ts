import type { Language } from '$lib/words/language.ts';
import { once } from '$lib/words/once.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';

const formatIn = once(
  (locale) => new Intl.DateTimeFormat(locale, { weekday: 'long', timeZone: 'UTC' })
);

/** The day of the week, as within a sentence: "dinsdag", "Tuesday". */
export function wordWeekday(date: IsoDay, language: Language): string {
  return formatIn(language).format(new Date(`${date}T00:00:00Z`));
}
