import type { ReferralCheck } from '$lib/case/check.svelte.ts';

/** The facts of a check that are also followed over time. */
const FACT_OF = { nrs: 'painNrs', med: 'opioidMedMgPerDay' } as const;

/** What a check already tells of the first totals, as it was typed. */
export function knownAtIntake(check: ReferralCheck | undefined): Record<string, string> {
  const known = Object.entries(FACT_OF).flatMap(([total, fact]) =>
    check && typeof check.facts[fact] === 'number' ? [[total, check.answer(fact) ?? '']] : []
  );
  return Object.fromEntries(known);
}
