import { wordDate } from '$lib/advice/date.ts';
import { readNumber } from '$lib/care/entry.ts';
import type { FileDay, FileProblem } from '$lib/care/files/diary-file.ts';
import type { WrittenDay } from '$lib/care/read-diary.ts';
import type { Language } from '$lib/words/language.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { SCORE } from '$statecharts/care/ranges.ts';
import {
  dayOn,
  hasScores,
  inOrder,
  isBlankDay,
  isSameDay,
  type PatientDiary
} from './patient-diary.ts';

/** A diary with the days of a file, or why none of them was taken. */
export type TakenIn =
  | { readonly diary: PatientDiary; readonly problems?: undefined }
  | { readonly diary?: undefined; readonly problems: readonly FileProblem[] };

/**
 * Adds the days of a file to a diary, all or none. A day that is there already with something else
 * in it is never written over. `named` is the instrument that the file names.
 */
export function takeIn(
  diary: PatientDiary,
  written: readonly WrittenDay[],
  named: Instrument | undefined,
  language: Language
): TakenIn {
  const instrument = hasScores(diary) ? diary.instrument : (named ?? diary.instrument);
  if (!instrument) return { problems: [{ kind: 'noScale' }] };
  const told = (date: IsoDay) => wordDate(date, language);
  const problems = written.flatMap((day, i) => [
    ...scoreProblems(day, instrument, told),
    ...(written.findIndex(({ date }) => date === day.date) < i
      ? [{ kind: 'twice', given: told(day.date) } as const]
      : [])
  ]);
  if (problems.length > 0) return { problems };
  const days = written.map(dayOf);
  const clashing = days.filter((day) => isClashing(day, diary));
  if (clashing.length > 0) {
    return { problems: clashing.map(({ date }) => ({ kind: 'clash', given: told(date) })) };
  }
  const dates = new Set(days.filter((day) => !isBlankDay(day)).map(({ date }) => date));
  const others = diary.days.filter(({ date }) => !dates.has(date));
  return { diary: { instrument, days: inOrder([...others, ...days]) } };
}

function scoreProblems(
  { date, scores }: WrittenDay,
  instrument: Instrument,
  told: (date: IsoDay) => string
): FileProblem[] {
  return scores
    .filter((score) => readNumber(score, SCORE[instrument]).problem)
    .map((score) => ({ kind: 'outOfRange', given: `${score} (${told(date)})` }));
}

/** A day of a file that can be read, with its numbers as numbers. */
function dayOf({ date, scores, medication, activity, sleep, attacks }: WrittenDay): FileDay {
  const number = (text: string) => Number(text.replace(',', '.'));
  return {
    date,
    scores: scores.filter((score) => score.trim() !== '').map(number),
    medication,
    ...(activity !== undefined && { activity }),
    ...(sleep !== undefined && { sleep: number(sleep) }),
    ...(attacks !== undefined && { attacks: number(attacks) })
  };
}

function isClashing(day: FileDay, diary: PatientDiary): boolean {
  const known = dayOn(diary, day.date);
  return !isBlankDay(day) && !isBlankDay(known) && !isSameDay(day, known);
}
