import type { Language } from './language.ts';
import { once } from './once.ts';

const formatIn = once(
  (locale) => new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' })
);

/** A month of a year in words, "december 2021", from `2021-12`. */
export function wordMonth(month: string, language: Language): string {
  return formatIn(language).format(new Date(`${month}-01T00:00:00Z`));
}
