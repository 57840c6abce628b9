import type { ReferralCheck } from '../check.svelte.ts';

/** The facts that decide nothing and are told besides, with the free text. */
export function toldIn({ sections }: ReferralCheck): readonly string[] {
  const parts = sections.find(({ id }) => id === 'alsoTell')?.parts ?? [];
  return parts.flatMap(({ facts }) => facts);
}

/**
 * Whether an unanswered question can no longer matter: no finding rests on it, or the treatment is
 * ruled out, whatever else holds. One that cannot change the category may still say what is to be
 * done, and stays; what is told besides stays until something is urgent.
 */
export function isSettled(fact: string, check: ReferralCheck): boolean {
  const { category, missing, urgent } = check.advice;
  if (check.answer(fact) !== undefined) return false;
  if (category === 'not-indicated') return true;
  return toldIn(check).includes(fact) ? urgent : !missing.includes(fact);
}

/** What moves together: a treatment by itself, and any other part of the form as a whole. */
function unitsOf(check: ReferralCheck): (readonly string[])[] {
  const told = toldIn(check);
  const units = check.parts
    .filter(({ facts }) => !facts.some((fact) => told.includes(fact)))
    .flatMap(({ kind, facts }) => (kind === 'treatments' ? facts.map((fact) => [fact]) : [facts]));
  return [...units, told];
}

/**
 * The facts whose questions stand folded at the end of the form. What is answered, and what has the
 * focus, stays where it is; so does what is told besides, once there is a text.
 */
export function foldedFacts(
  check: ReferralCheck,
  folded: ReadonlySet<string> = new Set(),
  hasFocus: (fact: string) => boolean = () => false
): ReadonlySet<string> {
  const withText = check.patient.part('letter')?.freeText ? toldIn(check) : [];
  const stays = (fact: string) =>
    check.answer(fact) !== undefined || hasFocus(fact) || withText.includes(fact);
  return new Set(
    unitsOf(check)
      .filter((unit) => isFolded(unit, check, folded, stays))
      .flat()
  );
}

function isFolded(
  unit: readonly string[],
  check: ReferralCheck,
  folded: ReadonlySet<string>,
  stays: (fact: string) => boolean
): boolean {
  const asked = unit.filter((fact) => check.isAsked(fact));
  return asked.some(stays)
    ? unit.every((fact) => folded.has(fact))
    : asked.length > 0 && asked.every((fact) => isSettled(fact, check));
}
