import type { ReferralCheck } from '../check.svelte.ts';

/**
 * Whether an unanswered question can no longer matter: no finding rests on it, or the treatment is
 * ruled out, whatever else holds. One that cannot change the category may still say what is to be
 * done, and stays.
 */
export function isSettled(fact: string, check: ReferralCheck): boolean {
  const { category, missing } = check.advice;
  return (
    check.answer(fact) === undefined && (category === 'not-indicated' || !missing.includes(fact))
  );
}

/** What moves together: a treatment by itself, and any other part of the form as a whole. */
function unitsOf({ parts }: ReferralCheck, told: readonly string[]): (readonly string[])[] {
  return parts
    .filter(({ facts }) => !facts.some((fact) => told.includes(fact)))
    .flatMap(({ kind, facts }) => (kind === 'treatments' ? facts.map((fact) => [fact]) : [facts]));
}

/**
 * The facts whose questions stand folded at the end of the form. What is answered, and what has the
 * focus, stays where it is.
 */
export function foldedFacts(
  check: ReferralCheck,
  folded: ReadonlySet<string> = new Set(),
  hasFocus: (fact: string) => boolean = () => false
): ReadonlySet<string> {
  const told = check.sections.find(({ id }) => id === 'alsoTell')?.parts ?? [];
  const units = unitsOf(
    check,
    told.flatMap(({ facts }) => facts)
  );
  return new Set(units.filter((unit) => isFolded(unit, check, folded, hasFocus)).flat());
}

function isFolded(
  unit: readonly string[],
  check: ReferralCheck,
  folded: ReadonlySet<string>,
  hasFocus: (fact: string) => boolean
): boolean {
  const asked = unit.filter((fact) => check.isAsked(fact));
  const stays = asked.some((fact) => check.answer(fact) !== undefined || hasFocus(fact));
  return stays
    ? unit.every((fact) => folded.has(fact))
    : asked.length > 0 && asked.every((fact) => isSettled(fact, check));
}
