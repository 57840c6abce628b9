import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { factLine } from '$lib/case/lines.ts';
import type { Words } from '$lib/words/words.ts';
import { factsIn } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';

/** What is known of the facts that a criterion reads, each with how it was confirmed. */
export function givenIn(criterion: Criterion, check: ReferralCheck, words: Words): string[] {
  return factsOf(criterion)
    .filter((fact) => check.facts[fact] !== undefined)
    .map((fact) => {
      const group = check.confirmedIn(fact);
      const tag = group ? ` (${words.say('group.tag')})` : '';
      return `${factLine(fact, check, words)}${tag}`;
    });
}

/** The names of the facts that a criterion reads and that are not known. */
export function openIn(criterion: Criterion, check: ReferralCheck, { sayById }: Words): string[] {
  return factsOf(criterion)
    .filter((fact) => check.facts[fact] === undefined)
    .map((fact) => sayById(`fact.${fact}.label`));
}

function factsOf(criterion: Criterion): string[] {
  return factsIn(criterion).filter((fact) => fact !== 'country');
}
