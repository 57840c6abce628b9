import { localDay, wordDate } from '$lib/words/date.ts';
import { wordCitations } from '$lib/words/citation.ts';
import type { Words } from '$lib/words/words.ts';
import type { DiaryDay } from '$statecharts/calculators/weighted-score.ts';
import { RULES_VERSION, STATEMENT_YEAR } from '$statecharts/rules.ts';
import { chartDays } from '$lib/ui/chart-days.ts';
import type { Counted, Diary } from '$lib/diary/diary.svelte.ts';
import type { Answer } from '$lib/ui/entry.ts';
import type { Told } from './told.ts';

/** A value with its name; one that is not known is said to be so. */
export function reportLine(label: string, value: string, { say }: Words): string {
  return say('report.line', { label, value: value.trim() || say('report.notKnown') });
}

/** An answer in words; without one it is not known. */
export function answerText(answer: Answer, { say }: Words): string {
  return answer === '' || answer === 'unknown' ? '' : say(`answer.${answer}`);
}

/**
 * The days of a diary, each with its numbers and the note on medication: those that its chart shows.
 * How many there are before them is told.
 */
export function diaryLines(diary: Diary, words: Words, counted: Counted = 'scores'): string[] {
  const none = words.say(counted === 'scores' ? 'report.noScores' : 'report.notFilledIn');
  const first = chartDays(diary.days)[0]?.date ?? '';
  const shown = diary.days.filter(({ date }) => date >= first);
  const earlier = diary.days.length - shown.length;
  return [
    ...(earlier > 0 ? [words.say('report.earlierDays', { number: words.number(earlier) })] : []),
    ...shown.map((day) => dayLine(day, none, diary.medicationOn(day.date), words))
  ];
}

function dayLine({ date, scores }: DiaryDay, none: string, medication: string, words: Words) {
  const { say, number, language } = words;
  const values = {
    date: wordDate(date, language),
    scores: scores.length > 0 ? scores.map(number).join(' · ') : none,
    medication
  };
  return say(medication ? 'report.dayMedication' : 'report.day', values);
}

/** The outcome: what it is, how it was computed, what is missing, what next, and where it stands. */
export function outcomeLines(told: Told, words: Words): string[] {
  const { say, sayById } = words;
  const readings =
    told.readings.length > 0
      ? ` ${say('report.readings', { readings: told.readings.map((reading) => sayById(`report.reading.${reading}`)).join('; ') })}`
      : '';
  return [
    `${told.heading}. ${told.line}`,
    ...told.figures.map(({ label, value }) => reportLine(label, value, words)),
    ...(told.missing.length > 0
      ? [say('report.missing', { points: told.missing.join('; ') })]
      : []),
    ...told.changes,
    ...told.notices,
    ...told.next,
    `${say('report.sources', { sources: wordCitations(told.sources, sayById) })}.${readings}`
  ];
}

/** The version of the rules, the day on which the report is made, and what it is not. */
export function closingLines({ say, language }: Words, today: Date): string[] {
  const version = say('record.version', {
    version: RULES_VERSION,
    year: String(STATEMENT_YEAR),
    date: wordDate(localDay(today), language)
  });
  return [version, say('evaluation.support')];
}
