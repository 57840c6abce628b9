import { wordDate } from '$lib/words/date.ts';
import { readNumber } from '$lib/ui/entry.ts';
import type { DiaryInFile, FileDay, FileProblem, ReadDay } from '../files/diary-file.ts';
import type { Language } from '$lib/words/language.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { SCORE } from '$statecharts/care/ranges.ts';
import {
  hasScores,
  inOrder,
  isBlankDay,
  isSameDay,
  type PatientDiary
} from '../keeper/patient-diary.ts';

/** A diary with the days of a file, or why none of them was taken. */
export type TakenIn =
  | { readonly diary: PatientDiary; readonly problems?: undefined }
  | { readonly diary?: undefined; readonly problems: readonly FileProblem[] };

/**
 * Adds the days of a file to a diary, all or none. A day that is there already with something else
 * in it is never written over.
 */
export function takeIn(
  diary: PatientDiary,
  { days: written, instrument: named }: DiaryInFile,
  language: Language
): TakenIn {
  const instrument = hasScores(diary) ? diary.instrument : (named ?? diary.instrument);
  if (!instrument) return { problems: [{ kind: 'noScale' }] };
  const told = (date: IsoDay) => wordDate(date, language);
  const known = new Map(diary.days.map((day) => [day.date, day]));
  const seen = new Set<IsoDay>();
  const problems = written.flatMap((day): FileProblem[] => {
    const { date, place } = day;
    const isTwice = seen.has(date);
    seen.add(date);
    const isClash = isClashing(dayOf(day), known.get(date));
    return [
      ...scoreProblems(day, instrument, told),
      ...(isTwice ? [{ kind: 'twice', given: told(date), place } as const] : []),
      ...(isClash ? [{ kind: 'clash', given: told(date), place } as const] : [])
    ];
  });
  if (problems.length > 0) return { problems };
  const days = written.map(dayOf);
  const dates = new Set(days.filter((day) => !isBlankDay(day)).map(({ date }) => date));
  const others = diary.days.filter(({ date }) => !dates.has(date));
  return { diary: { instrument, days: inOrder([...others, ...days]) } };
}

function scoreProblems(
  { date, scores, place }: ReadDay,
  instrument: Instrument,
  told: (date: IsoDay) => string
): FileProblem[] {
  return scores
    .filter((score) => readNumber(score, SCORE[instrument]).problem)
    .map((score) => ({
      kind: 'outOfRange',
      given: `${score} (${told(date)})`,
      range: SCORE[instrument],
      place
    }));
}

/** A day of a file that can be read, with its numbers as numbers. */
function dayOf(day: ReadDay): FileDay {
  const { date, scores, times, medication, activity, sleep, attacks } = day;
  const number = (text: string) => Number(text.replace(',', '.'));
  const isGiven = (_: unknown, i: number) => scores[i]?.trim() !== '';
  return {
    date,
    scores: scores.filter(isGiven).map(number),
    ...(times && { times: times.filter(isGiven).map((time) => time || null) }),
    medication,
    ...(activity !== undefined && { activity }),
    ...(sleep !== undefined && { sleep: number(sleep) }),
    ...(attacks !== undefined && { attacks: number(attacks) })
  };
}

function isClashing(day: FileDay, known: FileDay | undefined): boolean {
  return !!known && !isBlankDay(day) && !isBlankDay(known) && !isSameDay(day, known);
}
