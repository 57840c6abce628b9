import { wordDate } from '$lib/words/date.ts';
import { wordMonth } from '$lib/words/month.ts';
import type { Words } from '$lib/words/words.ts';
import type { Since } from '$statecharts/evidence/since.ts';

/** When something came, in words: to the day, the month or the year; or that it is under way. */
export function wordWhen(
  { when, added }: Pick<Since, 'when' | 'added'>,
  { say, language }: Words
): string {
  if (when === undefined) return say('since.underWay');
  const date = /^\d{4}-\d{2}-\d{2}$/.test(when)
    ? wordDate(when, language)
    : /^\d{4}-\d{2}$/.test(when)
      ? wordMonth(when, language)
      : when.replace('/', '–');
  return added === undefined
    ? date
    : say('since.added', { date, added: wordDate(added, language) });
}
