import type { ReferralCheck } from './check.svelte.ts';
import type { Words } from '$lib/words/words.ts';
import type { AttentionPoint } from '$statecharts/criteria/additions.ts';
import { factsOf } from '$statecharts/logic/read.ts';

/** A point to mind, with what is said of it. */
export interface PointToMind extends AttentionPoint {
  readonly text: string;
}

/** What points to mind rest on: a check, or a part of one. */
type Minded = Pick<ReferralCheck, 'advice' | 'indication' | 'facts'>;

/** The points to mind with an advice, each in the words for what was answered where it has them. */
export function pointsToMind(check: Minded, { sayById, has }: Words): PointToMind[] {
  const { attention } = check.indication;
  return attention
    .filter(({ id }) => check.advice.attention.includes(id))
    .map((point) => {
      const { id, when } = point;
      const forAnswer = factsOf(when).map((fact) => `attention.${id}.${check.facts[fact]}`);
      return { ...point, text: sayById(forAnswer.find(has) ?? `attention.${id}`) };
    });
}
