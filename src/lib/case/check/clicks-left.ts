import type { ReferralCheck } from '../check.svelte.ts';

/**
 * Roughly how many clicks and fields can still change the advice: what one button answers counts
 * once, and so does a score that two instruments can give. At least 1 while anything decides.
 */
export function clicksLeft(check: ReferralCheck): number {
  return new Set(check.advice.decisive.map((fact) => controlOf(fact, check))).size;
}

/** What a fact is answered with: the button of its group, the score of its pair, or itself. */
function controlOf(fact: string, { sections, scorePairs }: ReferralCheck): string {
  const group = sections.find(({ facts, group }) => group && facts.includes(fact))?.group;
  if (group && fact in group.answers) return group.id;
  return scorePairs.find(({ vas }) => vas === fact)?.nrs ?? fact;
}
