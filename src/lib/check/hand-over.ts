import type { ReferralCheck } from './check.svelte.ts';

let given: ReferralCheck | undefined;

/** Leaves a check for the page that follows. It stays in memory, and only until it is taken. */
export function handOver(check: ReferralCheck): void {
  given = check;
}

/**
 * Continues in this check what the page before it left; nothing when that was about another
 * indication. What was left is then forgotten.
 */
export function takeOver(check: ReferralCheck): void {
  if (given?.indication === check.indication) check.continueFrom(given);
  given = undefined;
}
