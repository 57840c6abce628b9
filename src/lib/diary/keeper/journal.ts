import type { FileDay } from '../files/diary-file.ts';
import { parseDiary } from '../files/parse-json-diary.ts';
import { isObject } from '$statecharts/case/fields.ts';
import { readKept } from '$statecharts/door/read-json.ts';
import { merge, type Merged } from './merge.ts';
import type { Pending } from './pending.ts';
import { dayOn, isSameDay, textOf, withDay, type PatientDiary } from './patient-diary.ts';

/**
 * What was entered and is still on its way to the device: the days as they were kept, and as they are
 * now. A browser may end a page before its database has taken anything in.
 */
interface OnItsWay {
  readonly before: PatientDiary;
  readonly now: PatientDiary;
}

/**
 * One window's hand in the journal. What a page wrote there that has ended since is taken in by the
 * next that opens, which writes it down itself until it is kept.
 */
export class Journal {
  readonly #pending: Pending;
  readonly #hand = Math.random().toString(36).slice(2);
  /** The hands of which everything was taken in, and is to be written down by this one. */
  #takenIn: readonly string[] = [];

  constructor(pending: Pending) {
    this.#pending = pending;
  }

  /**
   * Writes down what differs between what is kept and what is to be kept, where it stands at once;
   * with no difference, nothing stands there. Gives whether it could be written down.
   */
  note(before: PatientDiary, now: PatientDiary): boolean {
    const days = onItsWay(before, now);
    const text = days && JSON.stringify({ before: textOf(days.before), now: textOf(days.now) });
    const isWritten = this.#pending.write(this.#hand, text);
    if (isWritten) this.#forget(this.#takenIn);
    return isWritten;
  }

  /** What is kept, with what other hands wrote down; clashes as between windows. */
  caughtUp(kept: PatientDiary): Merged {
    const takenIn: string[] = [];
    let all: Merged = { diary: kept, clashes: [] };
    for (const [hand, text] of this.#pending.read()) {
      const journal = readJournal(text);
      const merged = journal && putTogether(all.diary, journal);
      if (!merged) continue;
      takenIn.push(hand);
      all = { ...merged, clashes: [...all.clashes, ...merged.clashes] };
    }
    this.#takenIn = takenIn;
    return all;
  }

  /** Takes away whatever stands there, of any hand. */
  clear(): void {
    this.#forget([...this.#pending.read().keys()]);
  }

  #forget(hands: readonly string[]): void {
    for (const hand of hands) this.#pending.write(hand, undefined);
    this.#takenIn = [];
  }
}

/** The days that differ; `undefined` when none does. */
function onItsWay(before: PatientDiary, now: PatientDiary): OnItsWay | undefined {
  const [inBefore, inNow] = [byDate(before), byDate(now)];
  const isChanged = ({ date }: FileDay) => {
    const [earlier, later] = [inBefore.get(date), inNow.get(date)];
    return !earlier || !later || !isSameDay(earlier, later);
  };
  const [earlier, later] = [before.days.filter(isChanged), now.days.filter(isChanged)];
  if (earlier.length + later.length === 0) return undefined;
  return { before: { ...now, days: earlier }, now: { ...now, days: later } };
}

/** A diary may be of years: a day of it is found at once. */
const byDate = ({ days }: PatientDiary) => new Map(days.map((day) => [day.date, day]));

/** The journal in a text; `undefined` for whatever cannot be one. */
function readJournal(text: string): OnItsWay | undefined {
  const value = readKept(text);
  if (!isObject(value)) return undefined;
  const [earlier, later] = [diaryIn(value['before']), diaryIn(value['now'])];
  return earlier && later && { before: earlier, now: later };
}

function diaryIn(text: unknown): PatientDiary | undefined {
  const diary = typeof text === 'string' ? parseDiary(text) : undefined;
  return diary?.days ? diary : undefined;
}

/** A day that was changed on the way goes in as between two windows that began with the same. */
function putTogether(kept: PatientDiary, { before, now }: OnItsWay): Merged | undefined {
  const dates = new Set([...before.days, ...now.days].map(({ date }) => date));
  const withDaysOf = (diary: PatientDiary) =>
    [...dates].reduce((whole, date) => withDay(whole, dayOn(diary, date)), kept);
  return merge(withDaysOf(before), { ...withDaysOf(now), ...scaleOf(now) }, kept);
}

const scaleOf = ({ instrument }: PatientDiary) => instrument && { instrument };
