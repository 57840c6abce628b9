import type { Language } from '$lib/words/language.ts';
import { wordDate } from '$lib/words/date.ts';

/** A year, a month or a day in words. */
export function wordPartOfDate(iso: string, language: Language): string {
  if (iso.length === 'yyyy'.length) return iso;
  if (iso.length > 'yyyy-mm'.length) return wordDate(iso, language);
  const month = new Intl.DateTimeFormat(language, {
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC'
  });
  return month.format(new Date(`${iso}-01T00:00:00Z`));
}
