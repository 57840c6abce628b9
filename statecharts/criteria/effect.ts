/** What an unmet criterion does to the referral, from light to heavy. */
export const EFFECTS = ['discuss', 'prepare', 'defer', 'exclude'] as const;
export type Effect = (typeof EFFECTS)[number];

/** 1 (discuss) to 4 (exclude). */
export function rankOf(effect: Effect): number {
  return EFFECTS.indexOf(effect) + 1;
}
