import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { factLine } from '$lib/case/lines.ts';
import type { Words } from '$lib/words/words.ts';

/** Every answer that counts, in the order of the form, a line each; for paper. */
export function answerLines(check: ReferralCheck, words: Words): string[] {
  return check.parts
    .flatMap(({ facts }) => facts)
    .map((fact) => factLine(fact, check, words))
    .filter((line) => line !== '');
}
