import fc from 'fast-check';
import { addDays } from '$statecharts/care/dates.ts';
import type { WrittenDay } from '../read-diary.ts';
import type { FileDay } from './diary-file.ts';
import { readDiaryText, type FileReader } from './read-diary-file.ts';

/** A page that writes numbers as the language of programs does, on a day long after all others. */
export const READER: FileReader = { write: String, today: '2099-12-31' };

/** What the text of a file holds, on such a page. */
export const readText = (text: string, name: string) => readDiaryText(text, name, READER);

/** A day as it was read, with its numbers again as numbers. */
export function dayOf({ date, scores, medication, activity, sleep, attacks }: WrittenDay): FileDay {
  const number = (text: string) => Number(text.replace(',', '.'));
  return {
    date,
    scores: scores.filter((score) => score !== '').map(number),
    ...(medication && { medication }),
    ...(activity && { activity }),
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

/** Any day of a patient's diary, but for its date; what is not kept is not there. */
const contents: fc.Arbitrary<Omit<FileDay, 'date'>> = fc.record(
  {
    scores: fc.array(
      fc.integer({ min: 0, max: 10_000 }).map((part) => part / 1000),
      { maxLength: 4 }
    ),
    medication: notes,
    activity: notes,
    sleep: fc.integer({ min: 0, max: 10 }),
    attacks: fc.integer({ min: 0, max: 99 })
  },
  { requiredKeys: ['scores'] }
);

/** Any diary with days, in order of time, each once, around the change to summer time. */
export const fileDays: fc.Arbitrary<FileDay[]> = fc
  .array(fc.tuple(fc.integer({ min: 1, max: 5 }), contents), { minLength: 1, maxLength: 8 })
  .map((all) => {
    let date = '2026-03-20';
    return all.map(([after, content]) => {
      date = addDays(date, after);
      return { date, ...content };
    });
  });
