import { writeDecimal } from '$lib/ui/answer.ts';
import { decimalIn, writeCsv } from '$lib/ui/csv.ts';
import type { Language } from '$lib/words/language.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import type { FileDay } from './diary-file.ts';
import { guarded } from './formula-guard.ts';

/** What stands above the columns. */
const HEADS = {
  nl: {
    date: 'datum',
    time: 'tijd',
    medication: 'medicatie',
    activity: 'activiteit',
    note: 'notitie',
    sleep: 'slaap',
    attacks: 'aanvallen'
  },
  en: {
    date: 'date',
    time: 'time',
    medication: 'medication',
    activity: 'activity',
    note: 'note',
    sleep: 'sleep',
    attacks: 'attacks'
  }
} as const;

const OPTIONAL = ['medication', 'activity', 'note', 'sleep', 'attacks'] as const;

/**
 * A diary as a table for a spreadsheet in that language. It has as many columns of scores as the
 * day with the most, each with its times beside it when any is known, and a column for anything else
 * that some day has.
 */
export function writeCsvDiary(
  instrument: Instrument,
  days: readonly FileDay[],
  language: Language
): string {
  const heads = HEADS[language];
  const most = Math.max(1, ...days.map(({ scores }) => scores.length));
  const numbered = Array.from({ length: most }, (_, i) => i);
  const isTimed = days.some(({ times }) => times?.some((time) => time !== null));
  const withTime = (score: string, time: string) => (isTimed ? [score, time] : [score]);
  const kept = OPTIONAL.filter((name) => days.some((day) => day[name] !== undefined));
  const write = (value: number) => decimalIn(value, language);
  const cellsOf = (day: FileDay) => [
    day.date,
    ...numbered.flatMap((i) => {
      const score = i in day.scores ? writeDecimal(day.scores[i] ?? 0, write) : '';
      return withTime(score, day.times?.[i] ?? '');
    }),
    ...kept.map((name) => guarded(String(day[name] ?? '')))
  ];
  const first = [
    heads.date,
    ...numbered.flatMap((i) => withTime(`${instrument} ${i + 1}`, `${heads.time} ${i + 1}`)),
    ...kept.map((name) => heads[name])
  ];
  return writeCsv([first, ...days.map(cellsOf)], language);
}
