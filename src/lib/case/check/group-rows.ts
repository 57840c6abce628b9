import type { ReferralCheck } from '../check.svelte.ts';
import type { Group } from './groups.ts';
import { isSpecialistStep } from './specialist-seen.ts';

/**
 * The rows of a group that its button answers: those without an answer; of treatments only those
 * that certainly apply, and a specialist's only once one has seen the patient.
 */
export function openRows({ answers }: Group, check: ReferralCheck): [string, string][] {
  const takes = (fact: string) =>
    check.indication.facts[fact]?.kind === 'step'
      ? check.isCertain(fact) && !isLeftToSpecialist(fact, check)
      : check.isAsked(fact);
  return Object.entries(answers).filter(
    ([fact]) => takes(fact) && check.answer(fact) === undefined
  );
}

/** Whether a group's button leaves rows open that are a specialist's to answer. */
export function leavesToSpecialist({ answers }: Group, check: ReferralCheck): boolean {
  return Object.keys(answers).some(
    (fact) =>
      isLeftToSpecialist(fact, check) && check.isAsked(fact) && check.answer(fact) === undefined
  );
}

function isLeftToSpecialist(fact: string, { indication, seen }: ReferralCheck): boolean {
  return seen !== 'true' && isSpecialistStep(indication.facts[fact]);
}
