import { attentionTexts } from '$lib/case/attention.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { factLine } from '$lib/case/lines.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import type { AttentionPoint } from '$statecharts/criteria/additions.ts';
import { factsOf } from '$statecharts/logic/read.ts';

/** A point to mind, with what is said of it. */
export type PointToMind = Pick<AttentionPoint, 'id' | 'when'> & { readonly text: string };

/** The points to mind in a case, in the order of the indication. */
export function pointsToMind(check: ReferralCheck, words: Words): PointToMind[] {
  const texts = attentionTexts(check, words);
  return check.indication.attention
    .filter(({ id }) => check.advice.attention.includes(id))
    .map(({ id, when }, i) => ({ id, when, text: texts[i] ?? '' }));
}

/** What a point is about: the answer that calls for it, or its name where the answer is long. */
export function mindTitle({ when }: PointToMind, check: ReferralCheck, words: Words): string {
  const fact = factsOf(when).find((each) => check.facts[each] !== undefined) ?? '';
  return check.indication.facts[fact]?.kind === 'choice'
    ? upperFirst(words.sayById(`fact.${fact}.label`))
    : factLine(fact, check, words);
}
