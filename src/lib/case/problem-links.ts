import type { ProblemLink } from '$lib/ui/problem-link.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import type { ReferralCheck } from './check.svelte.ts';

/** The answers of a check that cannot be used, in the order of the form. */
export function problemLinks(check: ReferralCheck, { sayById }: Words): ProblemLink[] {
  return check.problems.map((fact) => ({
    field: `question-${fact}`,
    text: `${upperFirst(sayById(`fact.${fact}.label`))}: ${check.answer(fact)}`
  }));
}
