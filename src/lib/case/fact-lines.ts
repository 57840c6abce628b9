import type { ReferralCheck } from './check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import { factLine } from './lines.ts';

/** What was entered for a criterion, as it is shown; grades without concern go without saying. */
export function givenLines(criterion: Criterion, check: ReferralCheck, words: Words): string[] {
  return factsIn(criterion)
    .filter((fact) => check.facts[fact] !== 'none' && check.isApplicable(fact))
    .map((fact) => factLine(fact, check, words))
    .filter((line) => line !== '');
}
