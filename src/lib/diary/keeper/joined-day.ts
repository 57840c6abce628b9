import type { DayTime } from '../files/day-time.ts';
import type { FileDay } from '../files/diary-file.ts';
import { PARTS, timeOf, withPart, withScore } from './patient-diary.ts';

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
    note: joinedNote(here.note, there.note),
    ...(sleep !== undefined && { sleep }),
    ...(attacks !== undefined && { attacks })
  };
  return withScores(noted, joinedScores(scoresOf(here), scoresOf(there)));
}

/**
 * A day that two windows both changed, as one: the scores that either added, and each note as the one
 * that changed it has it. `undefined` when either took away or changed a score, or when both changed
 * the same note, each in its own way.
 */
export function grownDay(before: FileDay, here: FileDay, there: FileDay): FileDay | undefined {
  const isGrown = (day: FileDay) => met(scoresOf(before), scoresOf(day), isSame).open.length === 0;
  const notes = PARTS.map((part) => settledNote(before[part], here[part], there[part]));
  if (!isGrown(here) || !isGrown(there) || notes.includes(undefined)) return undefined;
  const { left } = met(scoresOf(here), scoresOf(there), isSame);
  return PARTS.reduce<FileDay>(
    (day, part, i) => withPart(day, part, notes[i]?.value as never),
    withScores({ date: here.date, scores: [] }, [...scoresOf(here), ...left])
  );
}

/** A day with these scores after its own, in order of time where that is known. */
function withScores(day: FileDay, given: readonly Given[]): FileDay {
  const all = inOrderOfTime([...scoresOf(day), ...given]);
  const { times: _, ...rest } = day;
  return all.reduce<FileDay>((some, { score, time }) => withScore(some, score, time), {
    ...rest,
    scores: []
  });
}

/** A note that one of two windows changed, or in which one of them typed on; else `undefined`. */
function settledNote<Note>(before: Note, here: Note, there: Note): { value: Note } | undefined {
  if (here === there || there === before) return { value: here };
  if (here === before) return { value: there };
  if (typeof here !== 'string' || typeof there !== 'string') return undefined;
  if (here.startsWith(there)) return { value: here };
  return there.startsWith(here) ? { value: there } : undefined;
}

/** A day as `chosen`, with what `now` has beyond `then`: what was entered before the choice. */
export function withLater(chosen: FileDay, then: FileDay, now: FileDay): FileDay {
  const isThere = (a: Given, b: Given) => a.time !== undefined && isSame(a, b);
  const added = met(scoresOf(then), scoresOf(now), isSame).left;
  const { left } = met(scoresOf(chosen), added, isThere);
  return PARTS.filter((part) => now[part] !== then[part]).reduce<FileDay>(
    (day, part) => withPart(day, part, now[part] as never),
    withScores(chosen, left)
  );
}

const isSame = (a: Given, b: Given) => a.time === b.time;

function scoresOf(day: FileDay): Given[] {
  return day.scores.map((score, i) => ({ score, time: timeOf(day, i) }));
}

/** The scores of one, then those that only the other has. */
function joinedScores(here: readonly Given[], there: readonly Given[]): Given[] {
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
