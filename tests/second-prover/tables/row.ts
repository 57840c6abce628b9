import type { Effect, Outcome } from '../finding.ts';
import { ALWAYS, type Rails } from './rails.ts';

/** A row of the tables: when it applies, its test, and what follows when that fails. */
export interface Row {
  readonly id: string;
  readonly applies: Rails;
  readonly test: Rails;
  /** Answers with a consequence of their own, as conditions; any other has `worst`. */
  readonly lesser: readonly (readonly [condition: string, outcome: Outcome])[];
  /** What follows otherwise; and what counts while the test is not known. */
  readonly worst: Outcome;
}

/** A row with one consequence, which always applies unless said otherwise. */
export const row = (
  id: string,
  test: Rails,
  effect: Effect,
  by?: string,
  applies: Rails = ALWAYS
): Row => ({ id, applies, test, lesser: [], worst: { effect, by } });
