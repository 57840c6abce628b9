// A second, deliberately plain reading of the rules, used only to check the first: what a diary comes to.

import { everyDate } from './calendar.ts';

/** Scores of pain are whole tenths; attacks are whole. A day may stand there with nothing on it. */
export interface WrittenDay {
  date: string;
  scores?: readonly number[] | null | undefined;
  attacks?: number | null | undefined;
}

/** A number as it is, in parts of so many. */
export interface Fraction {
  parts: number;
  of: number;
}

/** A common multiple of the numbers of scores that a day may have: 1 to 6. */
const PARTS = 60;

const placeOf = new Map(everyDate.map((date, place) => [date, place]));

export function hasEntry(day: WrittenDay): boolean {
  if (day.attacks !== undefined && day.attacks !== null) return true;
  return day.scores !== undefined && day.scores !== null && day.scores.length > 0;
}

/** The last so many calendar days up to the last one with an entry; `undefined` is a day without. */
function lastDays(diary: WrittenDay[], count: number): (WrittenDay | undefined)[] {
  const entries = new Map<number, WrittenDay>();
  for (const day of diary) if (hasEntry(day)) entries.set(placeOf.get(day.date) as number, day);
  if (entries.size === 0) return [];
  const last = Math.max(...entries.keys());
  const days: (WrittenDay | undefined)[] = [];
  for (let place = last; place > last - count; place -= 1) days.push(entries.get(place));
  return days;
}

/** The mean of the daily means of four days, in tenths. */
export function weightedScore(diary: WrittenDay[]): Fraction | undefined {
  const days = lastDays(diary, 4);
  if (days.length === 0 || days.includes(undefined)) return undefined;
  let sum = 0;
  for (const day of days) {
    const scores = day?.scores ?? [];
    for (const score of scores) sum += (score * PARTS) / scores.length;
  }
  return { parts: sum, of: 4 * PARTS };
}

/** Seven times the mean of the days that were filled in, of the last fourteen, in tenths a week. */
export function attacksAWeek(diary: WrittenDay[]): Fraction | undefined {
  let sum = 0;
  let filledIn = 0;
  for (const day of lastDays(diary, 14)) {
    if (day === undefined) continue;
    sum += day.attacks as number;
    filledIn += 1;
  }
  if (filledIn < 7) return undefined;
  return { parts: 70 * sum, of: filledIn };
}
