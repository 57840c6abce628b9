import fc from 'fast-check';
import { addDays } from '$statecharts/care/dates.ts';
import type { WrittenDay } from '../written-day.ts';
import type { DayTime } from './day-time.ts';
import type { FileDay } from './diary-file.ts';
import { readDiaryText, type FileReader } from './read-diary-file.ts';

/** A page that writes numbers as the language of programs does, on a day long after all others. */
export const READER: FileReader = { write: String, today: '2099-12-31' };

/** What the text of a file holds, on such a page. */
export const readText = (text: string, name: string) => readDiaryText(text, name, READER);

/** A day as it was read, with its numbers again as numbers. */
export function dayOf(day: WrittenDay): FileDay {
  const { date, scores, times, medication, activity, note, sleep, attacks } = day;
  const number = (text: string) => Number(text.replace(',', '.'));
  const isGiven = (_: unknown, i: number) => scores[i] !== '';
  return {
    date,
    scores: scores.filter(isGiven).map(number),
    ...(times && { times: times.filter(isGiven).map((time) => time || null) }),
    ...(medication && { medication }),
    ...(activity && { activity }),
    ...(note && { note }),
    ...(sleep && { sleep: number(sleep) }),
    ...(attacks && { attacks: number(attacks) })
  };
}

/** Signs that a table, a spreadsheet or a trimmed note could stumble over. */
const SIGNS = ['"', ';', ',', '\t', '\n', "'", '=', '-', '+', '@', 'a', 'é', ' '];

const notes = fc
  .oneof(fc.string(), fc.string({ unit: fc.constantFrom(...SIGNS) }))
  .map((text) => text.trim())
  .filter((text) => text !== '');

const two = (part: number) => String(part).padStart(2, '0');

/** Any time of a day. */
const dayTimes: fc.Arbitrary<DayTime> = fc
  .integer({ min: 0, max: 24 * 60 - 1 })
  .map((minutes) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`);

/** Any scores of a day, of some of which it is known when they were given. */
const scored = fc
  .array(
    fc.record({
      score: fc.integer({ min: 0, max: 10_000 }).map((part) => part / 1000),
      time: fc.option(dayTimes)
    }),
    { maxLength: 4 }
  )
  .map((given) => ({
    scores: given.map(({ score }) => score),
    ...(given.some(({ time }) => time !== null) && { times: given.map(({ time }) => time) })
  }));

/** What else any day of a patient's diary holds; what is not kept is not there. */
const notesOfDay = fc.record(
  {
    medication: notes,
    activity: notes,
    note: notes,
    sleep: fc.integer({ min: 0, max: 10 }),
    attacks: fc.integer({ min: 0, max: 99 })
  },
  { requiredKeys: [] }
);

/** Any diary with days, in order of time, each once, around the change to summer time. */
export const fileDays: fc.Arbitrary<FileDay[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), scored, notesOfDay), {
    minLength: 1,
    maxLength: 8
  })
  .map((all) => {
    let date = '2026-03-20';
    return all.map(([after, scores, rest]) => {
      date = addDays(date, after);
      return { date, ...scores, ...rest };
    });
  });
