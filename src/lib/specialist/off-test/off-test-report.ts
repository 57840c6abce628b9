import { block } from '$lib/case/lines.ts';
import type { Words } from '$lib/words/words.ts';
import { wordOffTest } from './off-test-words.ts';
import type { OffTestEvaluation } from './off-test.svelte.ts';
import {
  answerText,
  closingLines,
  diaryLines,
  outcomeLines,
  reportLine
} from '../evaluation/report-lines.ts';
import type { ScoreEntry } from './score-entry.svelte.ts';

/** The evaluation of an off-test as plain text for a record system. `today` is the day it is made. */
export function offTestReport(evaluation: OffTestEvaluation, words: Words, today: Date): string {
  const { say, sayById } = words;
  const { hasRule, before, off, weeksOff, qualityOfLifeDeclined } = evaluation;
  const indication = sayById(`indication.${evaluation.indication}.name`);
  const answer = answerText(qualityOfLifeDeclined, words);
  return [
    ...block(say('report.offTest'), [
      say('report.indication', { indication }),
      ...(hasRule ? [reportLine(say('offTest.weeks'), weeksOff, words)] : []),
      ...(hasRule ? [reportLine(say('report.quality'), answer, words)] : [])
    ]),
    ...diaryBlock(say('offTest.before'), before, hasRule, words),
    ...diaryBlock(say('offTest.off'), off, hasRule, words),
    ...block(say('report.outcome'), outcomeLines(wordOffTest(evaluation, words), words)),
    ...closingLines(words, today)
  ].join('\n');
}

function diaryBlock(head: string, { way, diary }: ScoreEntry, hasRule: boolean, words: Words) {
  return block(head, hasRule && way === 'diary' ? diaryLines(diary, words) : []);
}
