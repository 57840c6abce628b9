import type { ReferralCheck } from '$lib/case/check.svelte.ts';

/** Why a fact is not known. */
export type UnknownBecause = 'said' | 'unanswered' | 'unusable' | 'contradicted';

/** A fact that is not known, though it plays a part. */
export interface UnknownFact {
  readonly fact: string;
  readonly because: UnknownBecause;
}

/**
 * All that is asked of a case and is not known: first what can still change the advice, then what matters to a
 * criterion, then what was asked and is settled without it.
 */
export function unknownFacts(
  check: ReferralCheck
): Readonly<Record<'decisive' | 'mattering' | 'settled', readonly UnknownFact[]>> {
  const decisive = check.advice.decisive.filter((fact) => check.isAsked(fact));
  const missing = check.advice.missing.filter((fact) => check.isAsked(fact));
  const asked = Object.keys(check.indication.facts).filter(
    (fact) => fact !== 'country' && check.isApplicable(fact) && check.facts[fact] === undefined
  );
  const described = (facts: readonly string[]) =>
    facts.map((fact) => ({ fact, because: becauseOf(fact, check) }));
  return {
    decisive: described(decisive),
    mattering: described(missing.filter((fact) => !decisive.includes(fact))),
    settled: described(asked.filter((fact) => !missing.includes(fact)))
  };
}

function becauseOf(fact: string, check: ReferralCheck): UnknownBecause {
  if (check.problem(fact)) return 'unusable';
  if (check.isContradicted(fact)) return 'contradicted';
  return check.isUnknown(fact) ? 'said' : 'unanswered';
}
