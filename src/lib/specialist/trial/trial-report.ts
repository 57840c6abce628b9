import { block } from '$lib/case/lines.ts';
import { wordDate } from '$lib/words/date.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import {
  answerText,
  closingLines,
  diaryLines,
  outcomeLines,
  reportLine
} from '../evaluation/report-lines.ts';
import { wordTrial } from './trial-words.ts';
import type { TrialEvaluation } from './trial.svelte.ts';

/** The evaluation of a trial as plain text for a record system. `today` is the day it is made. */
export function trialReport(evaluation: TrialEvaluation, words: Words, today: Date): string {
  const { say, sayById } = words;
  const counted = evaluation.isByAttacks ? 'attacks' : 'scores';
  const indication = sayById(`indication.${evaluation.indication}.name`);
  return [
    ...block(say('report.trial'), [
      say('report.indication', { indication }),
      ...enteredLines(evaluation, words)
    ]),
    ...block(
      say(counted === 'attacks' ? 'report.attackDiary' : 'report.diary'),
      diaryLines(evaluation.diary, words, counted)
    ),
    ...block(say('report.outcome'), outcomeLines(wordTrial(evaluation, words), words)),
    ...closingLines(words, today)
  ].join('\n');
}

function enteredLines(evaluation: TrialEvaluation, words: Words): string[] {
  const { say, language } = words;
  const { trial, began } = evaluation;
  const days = trial?.days === undefined ? '' : String(trial.days);
  return [
    upperFirst(say(`fact.country.${evaluation.country}`)),
    ...(began ? [reportLine(say('report.firstDay'), wordDate(began, language), words)] : []),
    reportLine(say('trial.days'), days, words),
    reportLine(say('report.doubt'), answerText(evaluation.doubt, words), words)
  ];
}
