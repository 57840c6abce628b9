import type { DayTime } from '../files/day-time.ts';
import { withoutControls } from '$statecharts/door/controls.ts';
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
export type Part = Exclude<keyof FileDay, 'date' | 'scores' | 'times'>;

/** All of that. */
export const PARTS: readonly Part[] = ['medication', 'activity', 'note', 'sleep', 'attacks'];

/** The day with a part of it as it is given; without it, when nothing is. */
export function withPart<P extends Part>(day: FileDay, part: P, value: FileDay[P]): FileDay {
  const { [part]: _, ...rest } = day;
  return (value === undefined ? rest : { ...rest, [part]: value }) as FileDay;
}

/** The day with one score more, given at that time where it is known. */
export function withScore(day: FileDay, score: number, time?: DayTime): FileDay {
  return timed({ ...day, scores: [...day.scores, score] }, [...timesOf(day), time ?? null]);
}

/** The day without its score at that place, counted from 0. */
export function withoutScore(day: FileDay, index: number): FileDay {
  const isOther = (_: unknown, i: number) => i !== index;
  return timed({ ...day, scores: day.scores.filter(isOther) }, timesOf(day).filter(isOther));
}

/** The day with this time for its score at that place; with none, its time is not known. */
export function withTime(day: FileDay, index: number, time: DayTime | undefined): FileDay {
  return timed(
    day,
    timesOf(day).map((known, i) => (i === index ? (time ?? null) : known))
  );
}

/** When the score at that place was given; `undefined` when that is not known. */
export function timeOf({ times }: FileDay, index: number): DayTime | undefined {
  return times?.[index] ?? undefined;
}

/** The day with the note on medication of an earlier day. */
export function withMedicationOf(day: FileDay, earlier: FileDay): FileDay {
  return withPart(day, 'medication', earlier.medication);
}

/**
 * Two notes of a day as one, if they say the same but for times that one of them lacks; `undefined`
 * when they do not.
 */
export function together(a: FileDay, b: FileDay): FileDay | undefined {
  const [here, there] = [timedBy(a, b), timedBy(b, a)];
  return isSameDay(here, there) ? here : undefined;
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

/**
 * The diary as the text of a file, with a word on how it is opened if one is given; empty as long as no
 * instrument is chosen.
 */
export function textOf({ instrument, days }: PatientDiary, about?: string): string {
  return instrument ? writeJsonDiary(instrument, days, about) : '';
}

/** A time for each score, `null` where it is not known. */
function timesOf(day: FileDay): (DayTime | null)[] {
  return day.scores.map((_, i) => timeOf(day, i) ?? null);
}

/** The day with these times, without any when none is known. */
function timed(day: FileDay, times: readonly (DayTime | null)[]): FileDay {
  const { times: _, ...rest } = day;
  return times.some((time) => time !== null) ? { ...rest, times } : rest;
}

/** The day with the times of another where its own are not known. */
function timedBy(day: FileDay, other: FileDay): FileDay {
  return timed(
    day,
    timesOf(day).map((time, i) => time ?? timeOf(other, i) ?? null)
  );
}

/** A day with its parts in one order, without those that say nothing, and what nobody can see. */
function tidied(day: FileDay): FileDay {
  const { date, scores, medication, activity, note, sleep, attacks } = day;
  const [medicines, doings, noted] = [medication, activity, note].map(
    (text) => text && withoutControls(text).trim()
  );
  return {
    ...timed({ date, scores }, timesOf(day)),
    ...(medicines && { medication: medicines }),
    ...(doings && { activity: doings }),
    ...(noted && { note: noted }),
    ...(sleep !== undefined && { sleep }),
    ...(attacks !== undefined && { attacks })
  };
}
