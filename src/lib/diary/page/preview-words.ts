import { wordDate } from '$lib/words/date.ts';
import type { Words } from '$lib/words/words.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Preview } from './take-in.ts';

/** So many days are named one by one. */
const NAMED = 5;

/** What happens to the days of a file, each thing in a sentence. */
export function wordPreview({ fresh, timed, same, differing }: Preview, words: Words): string[] {
  const { say, number } = words;
  const counts = { same, timed: timed.length, differing: differing.length } as const;
  const kinds = (['same', 'timed', 'differing'] as const).filter((kind) => counts[kind] > 0);
  return [
    ...(fresh.length > 0
      ? [
          wordFresh(
            fresh.map(({ date }) => date),
            words
          )
        ]
      : []),
    ...kinds.map((kind) =>
      say(`painDiary.take.${kind}`, { number: number(counts[kind]) }, counts[kind])
    )
  ];
}

function wordFresh(dates: readonly IsoDay[], { say, number, language }: Words): string {
  const [first = ''] = dates;
  const ends = { first: wordDate(first, language), last: wordDate(dates.at(-1) ?? '', language) };
  return say('painDiary.take.fresh', { number: number(dates.length), ...ends }, dates.length);
}

/** The days of a file that are still to come, by name; empty without any. */
export function wordAhead({ ahead }: Preview, { say, number, language }: Words): string {
  if (ahead.length === 0) return '';
  const named = ahead.slice(0, NAMED).map((date) => wordDate(date, language));
  const more = ahead.length - named.length;
  const days = [
    ...named,
    ...(more > 0 ? [say('painDiary.take.more', { number: number(more) })] : [])
  ];
  return say('painDiary.take.ahead', { days: days.join(', ') }, ahead.length);
}
