import type { FileDay } from '../files/diary-file.ts';
import { writeJsonDiary } from '../files/write-json-diary.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';

/**
 * A patient's own diary. Its days are in order of time, each once; a day of which nothing is known
 * is not there. Its scores are on one instrument, chosen before the first of them.
 */
export interface PatientDiary {
  readonly instrument?: Instrument;
  readonly days: readonly FileDay[];
}

/** A diary in which nothing stands. */
export const EMPTY: PatientDiary = { days: [] };

/** What is known of a day, be it nothing. */
export function dayOn({ days }: PatientDiary, date: IsoDay): FileDay {
  return days.find((day) => day.date === date) ?? { date, scores: [] };
}

/** The diary with this day in place of what was known of it. */
export function withDay(diary: PatientDiary, day: FileDay): PatientDiary {
  const before = diary.days.filter(({ date }) => date < day.date);
  const after = diary.days.filter(({ date }) => date > day.date);
  return { ...diary, days: [...before, ...inOrder([day]), ...after] };
}

/** What may be noted of a day beside its scores. */
export type Part = Exclude<keyof FileDay, 'date' | 'scores'>;

/** The day with a part of it as it is given; without it, when nothing is. */
export function withPart<P extends Part>(day: FileDay, part: P, value: FileDay[P]): FileDay {
  const { [part]: _, ...rest } = day;
  return (value === undefined ? rest : { ...rest, [part]: value }) as FileDay;
}

/** Days in order of time, tidied; days of which nothing is known are left out. */
export function inOrder(days: readonly FileDay[]): FileDay[] {
  return days
    .map(tidied)
    .filter((day) => !isBlankDay(day))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}

/** Whether nothing is known of a day. */
export function isBlankDay(day: FileDay): boolean {
  return day.scores.length === 0 && Object.keys(tidied(day)).length === 2;
}

/** Whether two days say the same. */
export function isSameDay(a: FileDay, b: FileDay): boolean {
  return a === b || JSON.stringify(tidied(a)) === JSON.stringify(tidied(b));
}

/** Whether two diaries say the same. */
export function isSameDiary(a: PatientDiary, b: PatientDiary): boolean {
  if (a === b) return true;
  if (a.instrument !== b.instrument || a.days.length !== b.days.length) return false;
  return a.days.every((day, i) => isSameDay(day, b.days[i] ?? { date: '', scores: [] }));
}

/** Whether any day has a score: from then on, the instrument stays as it is. */
export function hasScores({ days }: PatientDiary): boolean {
  return days.some(({ scores }) => scores.length > 0);
}

/** The diary as the text of a file; empty as long as no instrument is chosen. */
export function textOf({ instrument, days }: PatientDiary): string {
  return instrument ? writeJsonDiary(instrument, days) : '';
}

/** A day with its parts in one order, without those that say nothing. */
function tidied({ date, scores, medication, activity, sleep, attacks }: FileDay): FileDay {
  const [medicines, doings] = [medication?.trim(), activity?.trim()];
  return {
    date,
    scores,
    ...(medicines && { medication: medicines }),
    ...(doings && { activity: doings }),
    ...(sleep !== undefined && { sleep }),
    ...(attacks !== undefined && { attacks })
  };
}
