import type { Advice } from '$statecharts/advice/advice.ts';

/**
 * The keys of where the way goes on for a patient whom something rules out: general medical
 * knowledge, one for each finding that does. With an urgent advice the call is the way on.
 */
export function insteadKeys({ criteria, urgent }: Advice): string[] {
  if (urgent) return [];
  return criteria
    .filter(({ status, effect }) => status === 'unmet' && effect === 'exclude')
    .map(({ id }) => `criterion.${id}.instead`);
}
