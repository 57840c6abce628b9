import { writeDay } from '$lib/ui/read-day.ts';
import { wordDate } from '$lib/words/date.ts';
import type { Language } from '$lib/words/language.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';

/** A day as short as it is clear: in Dutch in figures, in English, where they mean two days, in words. */
export function dayInFigures(day: IsoDay, language: Language): string {
  return language === 'en' ? wordDate(day, language) : writeDay(day);
}
