import { entered, figure, measured, percentage, type Figure } from '$lib/words/figures.ts';
import type { TrialEvaluation } from './trial.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import { ATTACK_WINDOW, countedAttackDays } from '$statecharts/care/attack-frequency.ts';
import { addDays } from '$statecharts/care/dates.ts';
import type { TrialDay } from '$statecharts/care/trial-diary.ts';
import { wordDate } from '$lib/words/date.ts';
import { compare, exactly, minus, times, type Exact } from '$statecharts/care/exact.ts';
import { REQUIRED_REDUCTION } from '$statecharts/care/required-reduction.ts';
import { baselineOf } from '$statecharts/care/trial.ts';

type Evaluation = Pick<TrialEvaluation, 'trial' | 'effect' | 'measure' | 'isByAttacks'>;

/** What a trial is judged by, and what that comes to; what is not known is left out. */
export function trialFigures(evaluation: Evaluation, words: Words): Figure[] {
  const { effect } = evaluation;
  return [
    ...baselineFigure(evaluation, words),
    ...(evaluation.isByAttacks
      ? attackFigures(evaluation, words)
      : scoreFigures(evaluation, words)),
    ...(effect?.reduction ? [wordReduction(effect.reduction, evaluation, words)] : [])
  ];
}

/** The least reduction in this trial, as a percentage. */
export function requiredIn(evaluation: Pick<Evaluation, 'isByAttacks'>, words: Words): string {
  return percentage(requiredPart(evaluation), words);
}

function requiredPart({ isByAttacks }: Pick<Evaluation, 'isByAttacks'>): number {
  return REQUIRED_REDUCTION[isByAttacks ? 'attacks' : 'pain'];
}

function baselineFigure({ trial, measure, isByAttacks }: Evaluation, words: Words): Figure[] {
  const baseline = trial && baselineOf(trial);
  if (baseline === undefined || !measure) return [];
  const label = words.say(isByAttacks ? 'figure.baselineAttacks' : 'figure.baseline');
  return [{ label, value: entered(baseline, measure, words) }];
}

function scoreFigures(evaluation: Evaluation, words: Words): Figure[] {
  const { effect, measure } = evaluation;
  if (!effect?.score) return [];
  const cutOffs = cutOffsIn(evaluation);
  const value = measure
    ? measured(effect.score, measure, words, cutOffs)
    : figure(effect.score, words, cutOffs);
  return [{ label: words.say('figure.score'), value }];
}

function attackFigures(evaluation: Evaluation, words: Words): Figure[] {
  const { trial, effect } = evaluation;
  if (trial?.attacksPerWeek !== undefined) {
    const value = entered(trial.attacksPerWeek, 'attacks', words);
    return [{ label: words.say('figure.attacks'), value }];
  }
  const days = countedDays(trial?.diary ?? [], words);
  if (!effect?.attacksPerWeek) return days;
  const value = measured(effect.attacksPerWeek, 'attacks', words, cutOffsIn(evaluation));
  return [{ label: words.say('figure.attacksFromDiary'), value }, ...days];
}

/** Which days of a diary of attacks are counted, be they too few: how many, and in which two weeks. */
function countedDays(diary: readonly TrialDay[], { say, number, language }: Words): Figure[] {
  const dates = countedAttackDays(diary).map(({ date }) => date);
  const last = dates.toSorted().at(-1);
  if (last === undefined) return [];
  const value = say('figure.attackWindow', {
    number: number(dates.length),
    first: wordDate(addDays(last, 1 - ATTACK_WINDOW.days), language),
    last: wordDate(last, language)
  });
  return [{ label: say('figure.attackDays'), value }];
}

/** What a score or the attacks must have fallen to, where a baseline tells. */
function cutOffsIn(evaluation: Evaluation): Exact[] {
  const baseline = evaluation.trial && baselineOf(evaluation.trial);
  if (baseline === undefined) return [];
  const left = minus(exactly(1), exactly(requiredPart(evaluation)));
  return [times(exactly(baseline), left)];
}

function wordReduction(reduction: Exact, evaluation: Evaluation, words: Words): Figure {
  const { say } = words;
  const percent = percentage(reduction, words);
  if (compare(reduction, exactly(0)) < 0) {
    return { label: say('figure.rise'), value: say('figure.percent', { percent }) };
  }
  const required = requiredIn(evaluation, words);
  return { label: say('figure.reduction'), value: say('figure.percentOf', { percent, required }) };
}
