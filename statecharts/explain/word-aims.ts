import type { FactTable } from '../facts/fact.ts';
import type { Joiner, Speech } from '../logic/wording.ts';
import { grouped } from './grouped.ts';
import type { Answers } from './explanation.ts';
import type { Goal } from './goals.ts';
import { wordAnswers } from './word-answers.ts';

/** A fact, and answers to it. */
interface Aimed {
  readonly fact: string;
  readonly is: Answers;
}

/**
 * Answers that are aimed at, or feared, in words with the names of their facts; those that ask the
 * same of several facts once: "SNRI of TCA: te weinig effect".
 */
export function wordAims(
  aims: readonly Aimed[],
  joiner: Joiner,
  table: FactTable,
  speech: Speech
): string[] {
  const answer = ({ is }: Aimed) => wordAnswers(is, table, speech);
  // A yes or no names its fact itself.
  const isNamed = ({ fact }: Aimed) => table[fact]?.kind === 'boolean';
  return grouped(aims, (aim) => `${isNamed(aim)} ${answer(aim)}`).map(({ alike }) => {
    const [first] = alike;
    if (!first) return '';
    if (isNamed(first)) return answer(first);
    const labels = alike.map(({ fact }) => speech.say(`fact.${fact}.label`));
    return `${speech.list(labels, joiner)}: ${answer(first)}`;
  });
}

/** All that is needed for a criterion to be met, in words. */
export function wordGoal(goal: Goal, table: FactTable, speech: Speech): string {
  const single = goal.filter((aims) => aims.length === 1).flat();
  const choices = goal.filter((aims) => aims.length > 1);
  return [
    ...wordAims(single, 'and', table, speech),
    ...choices.map((aims) => speech.list(wordAims(aims, 'or', table, speech), 'or'))
  ].join('; ');
}
