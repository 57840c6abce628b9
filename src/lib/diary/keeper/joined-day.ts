import type { DayTime } from '../files/day-time.ts';
import type { FileDay } from '../files/diary-file.ts';
import { timeOf, withScore } from './patient-diary.ts';

/** A score, and when it was given if that is known. */
interface Given {
  readonly score: number;
  readonly time: DayTime | undefined;
}

/**
 * Two notes of a day as one: the scores and the notes of both. A score that both have, at the same
 * time or at a time that one of them does not know, is there once. Of sleep and attacks, which are
 * one number each, `here` goes first.
 */
export function joinedDay(here: FileDay, there: FileDay): FileDay {
  const { times: _, ...rest } = here;
  const sleep = here.sleep ?? there.sleep;
  const attacks = here.attacks ?? there.attacks;
  const noted = {
    ...rest,
    scores: [],
    medication: joinedNote(here.medication, there.medication),
    activity: joinedNote(here.activity, there.activity),
    ...(sleep !== undefined && { sleep }),
    ...(attacks !== undefined && { attacks })
  };
  const given = inOrderOfTime(joinedScores(scoresOf(here), scoresOf(there)));
  return given.reduce<FileDay>((day, { score, time }) => withScore(day, score, time), noted);
}

function scoresOf(day: FileDay): Given[] {
  return day.scores.map((score, i) => ({ score, time: timeOf(day, i) }));
}

/** The scores of one, then those that only the other has. */
function joinedScores(here: readonly Given[], there: readonly Given[]): Given[] {
  const isSame = (a: Given, b: Given) => a.time === b.time;
  const mayBeSame = (a: Given, b: Given) => !a.time || !b.time;
  // A score at the very same time is met before one whose time is not known.
  const exact = met(here, there, isSame);
  const likely = met(exact.open, exact.left, mayBeSame);
  const times = new Map([...exact.pairs, ...likely.pairs]);
  const mine = here.map((one) => ({ ...one, time: one.time ?? times.get(one)?.time }));
  return [...mine, ...likely.left];
}

/** Which scores of both are the same one, and what is left of each. */
function met(
  here: readonly Given[],
  there: readonly Given[],
  fits: (a: Given, b: Given) => boolean
) {
  const pairs = new Map<Given, Given>();
  const left = there.filter((other) => {
    const isIt = (one: Given) => !pairs.has(one) && one.score === other.score && fits(one, other);
    const one = here.find(isIt);
    if (one) pairs.set(one, other);
    return !one;
  });
  return { pairs, left, open: here.filter((one) => !pairs.has(one)) };
}

/** By the clock when every time is known; else as they came. */
function inOrderOfTime(given: readonly Given[]): readonly Given[] {
  if (given.some(({ time }) => time === undefined)) return given;
  return given.toSorted(({ time: a = '' }, { time: b = '' }) => (a < b ? -1 : a > b ? 1 : 0));
}

/** A note, with whatever only the other says after it. */
function joinedNote(here = '', there = ''): string {
  const partsOf = (note: string) => note.split(';').map((part) => part.trim());
  const known = partsOf(here);
  const more = partsOf(there).filter((part) => part !== '' && !known.includes(part));
  return [here, ...more].filter(Boolean).join('; ');
}
