import type { Category } from '../chart/categories.ts';
import type { Actor } from '../criteria/actor.ts';
import type { Country } from '../facts/country.ts';
import type { Facts } from '../facts/fact.ts';

/** A patient as a doctor would tell it, with the advice that the rules give. */
export interface ExampleCase {
  readonly description: string;
  readonly country: Country;
  readonly facts: Facts;
  readonly expected: Category;
  /** Whom the patient is referred to beside it, where the rules say so (I-35). */
  readonly meanwhile?: readonly Actor[];
  /** Which rule settles it. */
  readonly why: string;
}

type InAnyCountry = Omit<ExampleCase, 'country'>;

/** Patients in the Netherlands. */
export function inTheNetherlands(cases: readonly InAnyCountry[]): ExampleCase[] {
  return cases.map((example) => ({ ...example, country: 'NL' }));
}

/** Patients in Belgium. */
export function inBelgium(cases: readonly InAnyCountry[]): ExampleCase[] {
  return cases.map((example) => ({ ...example, country: 'BE' }));
}

/** The same patient with these facts left unknown. */
export function without(facts: Facts, ...ids: readonly string[]): Facts {
  return Object.fromEntries(Object.entries(facts).filter(([id]) => !ids.includes(id)));
}

/** Patients with the same pain, told as variations on one who meets every criterion. */
export interface Patients {
  /** The pain as it stands in a sentence: a patient with "leg pain after back surgery". */
  readonly pain: string;
  readonly complete: Facts;
}
