import { offTestChange } from '$statecharts/care/off-test-change.ts';
import { WORSENING } from '$statecharts/care/off-test.ts';
import { SCORE } from '$statecharts/care/ranges.ts';
import type { Words } from '$lib/words/words.ts';
import { inSteps } from '../evaluation/in-steps.ts';
import type { OffTestEvaluation } from './off-test.svelte.ts';

type Evaluation = Pick<OffTestEvaluation, 'result' | 'before' | 'instrument'>;

/** Which score while the system is off was needed, or from which on the outcome holds. */
export function offTestChanges({ result, before, instrument }: Evaluation, words: Words): string[] {
  const { say, number } = words;
  if (!result || !before.score || !instrument) return [];
  const change = offTestChange(result.outcome, before.score, instrument);
  if (!change) return [];
  const limit = number(WORSENING[instrument]);
  if (!change.isPossible) {
    return [say('offTest.change.impossible', { limit, end: number(SCORE[instrument].max) })];
  }
  const which = change.isReached ? 'holds' : 'needed';
  const [how, value] = change.isLimit
    ? (['above', change.notUpTo] as const)
    : (['from', change.from] as const);
  return [
    say(`offTest.change.${which}.${how}`, { value: inSteps(value, instrument, words), limit })
  ];
}
