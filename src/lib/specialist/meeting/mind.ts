import type { PointToMind } from '$lib/case/attention.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { factLine } from '$lib/case/lines.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import type { Words } from '$lib/words/words.ts';
import { factsOf } from '$statecharts/logic/read.ts';

/** What a point is about: the answer that calls for it, or its name where the answer is long. */
export function mindTitle({ when }: PointToMind, check: ReferralCheck, words: Words): string {
  const fact = factsOf(when).find((each) => check.facts[each] !== undefined) ?? '';
  return check.indication.facts[fact]?.kind === 'choice'
    ? upperFirst(words.sayById(`fact.${fact}.label`))
    : factLine(fact, check, words);
}
