import { inSteps } from '../evaluation/in-steps.ts';
import { numberOf } from '$statecharts/care/exact.ts';
import { trialChange } from '$statecharts/care/trial-change.ts';
import type { Words } from '$lib/words/words.ts';
import { requiredIn } from './trial-figures.ts';
import type { TrialEvaluation } from './trial.svelte.ts';

/** Which score, or how many attacks a week, was needed, or up to which the outcome holds. */
export function trialChanges(
  { trial, measure, isByAttacks }: Pick<TrialEvaluation, 'trial' | 'measure' | 'isByAttacks'>,
  words: Words
): string[] {
  const change = trial && trialChange(trial);
  if (!change || !measure) return [];
  const which = change.isReached ? 'holds' : 'needed';
  const values = {
    upTo: inSteps(change.upTo, measure, words),
    notFrom: inSteps(change.notFrom, measure, words),
    required: requiredIn({ isByAttacks }, words)
  };
  return isByAttacks
    ? [words.say(`trial.change.${which}.attacks`, values, numberOf(change.upTo))]
    : [words.say(`trial.change.${which}`, values)];
}
