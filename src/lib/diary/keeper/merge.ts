import type { FileDay } from '../files/diary-file.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { grownDay } from './joined-day.ts';
import {
  hasScores,
  inOrder,
  isSameDay,
  isSameDiary,
  together,
  type PatientDiary
} from './patient-diary.ts';

/** A day that was changed in two windows, each in its own way. */
export interface Clash {
  readonly date: IsoDay;
  /** What both began with. */
  readonly before: FileDay;
  readonly mine: FileDay;
  readonly theirs: FileDay;
}

/** Two diaries as one. Where a day clashes, it is theirs, and mine waits to be chosen. */
export interface Merged {
  readonly diary: PatientDiary;
  readonly clashes: readonly Clash[];
}

/**
 * What two windows made of the same diary, as one; `base` is what both began with. A day that one of
 * them changed is as that one has it; one to which both added something has all of it.
 * `undefined` when their scores are on different instruments.
 */
export function merge(
  base: PatientDiary,
  mine: PatientDiary,
  theirs: PatientDiary
): Merged | undefined {
  if (isSameDiary(mine, base)) return { diary: theirs, clashes: [] };
  const instrument = instrumentOf(base, mine, theirs);
  if (instrument === 'both') return undefined;
  const clashes: Clash[] = [];
  const dates = new Set([...mine.days, ...theirs.days].map(({ date }) => date));
  const [inBase, inMine, inTheirs] = [daysOf(base), daysOf(mine), daysOf(theirs)];
  const days = [...dates].map((date) => {
    const [before, here, there] = [inBase(date), inMine(date), inTheirs(date)];
    if (isSameDay(there, before)) return here;
    if (isSameDay(here, before)) return there;
    const both = together(here, there) ?? grownDay(before, here, there);
    if (!both) clashes.push({ date, before, mine: here, theirs: there });
    return both ?? there;
  });
  return { diary: { ...(instrument && { instrument }), days: inOrder(days) }, clashes };
}

/** What is known of any day of a diary, be it nothing: of a diary of years, found at once. */
function daysOf({ days }: PatientDiary): (date: IsoDay) => FileDay {
  const byDate = new Map(days.map((day) => [day.date, day]));
  return (date) => byDate.get(date) ?? { date, scores: [] };
}

/** The instrument of the scores that there are; with none, the one that was chosen last. */
function instrumentOf(
  base: PatientDiary,
  mine: PatientDiary,
  theirs: PatientDiary
): Instrument | 'both' | undefined {
  if (mine.instrument === theirs.instrument) return mine.instrument;
  if (hasScores(mine)) return hasScores(theirs) ? 'both' : mine.instrument;
  if (hasScores(theirs) || mine.instrument === base.instrument) return theirs.instrument;
  return mine.instrument;
}

/**
 * Clashes of two mergers, one after the other, each day once: what was entered between the two is in
 * that of the second.
 */
export function oneADay(first: readonly Clash[], second: readonly Clash[]): readonly Clash[] {
  const earlier = new Map(first.map((clash) => [clash.date, clash]));
  const later = second.map((clash) => ({
    ...clash,
    before: earlier.get(clash.date)?.before ?? clash.before
  }));
  const dates = new Set(later.map(({ date }) => date));
  return [...first.filter(({ date }) => !dates.has(date)), ...later];
}
