import type { ReferralCheck } from '../check.svelte.ts';

/** One field, on one of two instruments. */
const SCORES = ['painNrs', 'painVasMm'];

/**
 * Roughly how many clicks and fields can still change the advice: what one button answers counts
 * once, and so does a score that two instruments can give. At least 1 while anything decides.
 */
export function clicksLeft(check: ReferralCheck): number {
  const { decisive } = check.advice;
  const asked = decisive.filter((fact) => check.isAsked(fact));
  const controls = new Set(asked.map((fact) => controlOf(fact, check)));
  return decisive.length === 0 ? 0 : Math.max(1, controls.size);
}

/** What a fact is answered with: a button, one question for two facts, or a control of its own. */
function controlOf(fact: string, { parts }: ReferralCheck): string {
  const part = parts.find(({ facts }) => facts.includes(fact));
  if (!part || part.kind === 'trio') return SCORES.includes(fact) ? 'score' : fact;
  const isAlone = part.kind === 'treatments' && !(part.group && fact in part.group.answers);
  return isAlone ? fact : part.id;
}
