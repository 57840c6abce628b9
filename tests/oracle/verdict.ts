// A second, deliberately plain reading of the rules, used only to check the first: what one criterion can say.

import type { Facts, Tri } from './three-values.ts';

export type Effect = 'discuss' | 'prepare' | 'defer' | 'exclude';

/** For an unknown criterion: its worst effect, and who acts then. `by` null is nobody. */
export type Verdict =
  | { status: 'not-applicable' }
  | { status: 'met' }
  | { status: 'unmet' | 'unknown'; effect: Effect; by: string | null };

export interface Criterion {
  id: string;
  /** Every fact that the criterion reads. */
  facts: string[];
  /** It reads one score from two instruments, and nothing else. */
  twoInstruments?: true;
  judge: (facts: Facts) => Verdict;
}

export function decide(applies: Tri, test: Tri, effect: Effect, by: string | null): Verdict {
  if (applies === false) return { status: 'not-applicable' };
  if (test === true) return { status: 'met' };
  if (applies === undefined) return { status: 'unknown', effect, by };
  if (test === undefined) return { status: 'unknown', effect, by };
  return { status: 'unmet', effect, by };
}

export function rank(effect: Effect): number {
  if (effect === 'discuss') return 1;
  if (effect === 'prepare') return 2;
  if (effect === 'defer') return 3;
  return 4;
}
