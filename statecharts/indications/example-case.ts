import type { Category } from '../chart/categories.ts';
import type { Country } from '../criteria/criterion.ts';
import type { Facts } from '../facts/fact.ts';

/** A patient as a doctor would tell it, with the advice that the rules give. */
export interface ExampleCase {
  readonly description: string;
  readonly country: Country;
  readonly facts: Facts;
  readonly expected: Category;
  /** Which rule settles it. */
  readonly why: string;
}

/** The same patient with these facts left unknown. */
export function without(facts: Facts, ...ids: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)));
}
