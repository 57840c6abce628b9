import { wordDate } from '$lib/words/date.ts';
import { readNumber } from '$lib/ui/entry.ts';
import { otherScale } from '../entry/other-scale.ts';
import type { DiaryInFile, FileDay, FileProblem, ReadDay } from '../files/diary-file.ts';
import type { Words } from '$lib/words/words.ts';
import type { IsoDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { SCORE } from '$statecharts/care/ranges.ts';

/** Why a file that can be read has no place in a diary on this instrument. */
export function problemsOf(
  file: DiaryInFile,
  instrument: Instrument,
  words: Words
): readonly FileProblem[] {
  return [
    ...otherScale(file, instrument, words),
    ...file.days.flatMap((day) => scoreProblems(day, instrument, words)),
    ...repeated(file.days, words)
  ];
}

/** A day of a file that can be read, with its numbers as numbers. */
export function dayOf(day: ReadDay): FileDay {
  const { date, scores, times, medication, activity, note, sleep, attacks } = day;
  const number = (text: string) => Number(text.replace(',', '.'));
  const isGiven = (_: unknown, i: number) => scores[i]?.trim() !== '';
  return {
    date,
    scores: scores.filter(isGiven).map(number),
    ...(times && { times: times.filter(isGiven).map((time) => time || null) }),
    medication,
    ...(activity !== undefined && { activity }),
    ...(note !== undefined && { note }),
    ...(sleep !== undefined && { sleep: number(sleep) }),
    ...(attacks !== undefined && { attacks: number(attacks) })
  };
}

function scoreProblems(
  { date, scores, place }: ReadDay,
  instrument: Instrument,
  { language }: Words
): FileProblem[] {
  return scores
    .filter((score) => readNumber(score, SCORE[instrument]).problem)
    .map((score) => ({
      kind: 'outOfRange',
      given: `${score} (${wordDate(date, language)})`,
      range: SCORE[instrument],
      place
    }));
}

/** The days that come in a file a second time. */
function repeated(days: readonly ReadDay[], { language }: Words): FileProblem[] {
  const seen = new Set<IsoDay>();
  return days.flatMap(({ date, place }) => {
    const isFirst = !seen.has(date);
    seen.add(date);
    return isFirst ? [] : [{ kind: 'twice', given: wordDate(date, language), place } as const];
  });
}
