import type { ReferralCheck } from './check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import { factsOf } from '$statecharts/logic/read.ts';

/** The points to mind with an advice, each in the words for what was answered where it has them. */
export function attentionTexts(check: ReferralCheck, { sayById, has }: Words): string[] {
  const { attention } = check.indication;
  return attention
    .filter(({ id }) => check.advice.attention.includes(id))
    .map(({ id, when }) => {
      const forAnswer = factsOf(when).map((fact) => `attention.${id}.${check.facts[fact]}`);
      return sayById(forAnswer.find(has) ?? `attention.${id}`);
    });
}
