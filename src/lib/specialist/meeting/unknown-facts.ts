import type { ReferralCheck } from '$lib/case/check.svelte.ts';

/** A fact that is not known, though it matters. */
export interface UnknownFact {
  readonly fact: string;
  /** Why it is not known. */
  readonly because: 'said' | 'unanswered' | 'unusable' | 'contradicted';
  /** Whether it can still change the advice. */
  readonly isDecisive: boolean;
}

/** What is asked of a case, is not known and matters: first what can still change the advice. */
export function mattering(check: ReferralCheck): UnknownFact[] {
  const { decisive, missing } = check.advice;
  return [...decisive, ...missing.filter((fact) => !decisive.includes(fact))]
    .filter((fact) => check.isAsked(fact))
    .map((fact) => ({
      fact,
      because: becauseOf(fact, check),
      isDecisive: decisive.includes(fact)
    }));
}

function becauseOf(fact: string, check: ReferralCheck): UnknownFact['because'] {
  if (check.problem(fact)) return 'unusable';
  if (check.isContradicted(fact)) return 'contradicted';
  return check.isUnknown(fact) ? 'said' : 'unanswered';
}
