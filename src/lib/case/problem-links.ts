import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import type { ReferralCheck } from './check.svelte.ts';

/** Something that cannot be used, in words, and the id of where it stands. */
export interface ProblemLink {
  readonly field: string;
  readonly text: string;
}

/** The answers of a check that cannot be used, in the order of the form. */
export function problemLinks(check: ReferralCheck, { say }: Words): ProblemLink[] {
  return check.problems.map((fact) => ({
    field: `question-${fact}`,
    text: `${upperFirst(say(`fact.${fact}.label`))}: ${check.answer(fact)}`
  }));
}
