import type { Language } from '$lib/words/language.ts';

/** An ISO date in words; a date without a time zone, so it is the same day everywhere. */
export function wordDate(iso: string, language: Language): string {
  const format = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
    dateStyle: 'long',
    timeZone: 'UTC'
  });
  return format.format(new Date(`${iso}T00:00:00Z`));
}
