import type { Category } from '../chart/categories.ts';
import type { Reading } from '../criteria/source.ts';
import type { Country } from '../facts/country.ts';
import type { FactValue } from '../facts/fact.ts';
import results from './results.json' with { type: 'json' };

/** A whole number that may be too large to count with: its digits. */
export type Count = string;

/** How many patients come to each category; nobody where one is not named. */
export type Census = Readonly<Partial<Record<Category, Count>>>;

/** What was proven over all patients of an indication in a country, and over how many cases. */
export interface Proven {
  readonly indication: string;
  readonly country: Country;
  /** How many patients the criteria can tell apart. */
  readonly patients: Count;
  /** Groups of facts that share criteria, and the combinations of the largest. */
  readonly blocks: number;
  readonly largestBlock: number;
  /** How often a state of the chart was run. */
  readonly chartRuns: number;
  /** Combinations, and numbers in between, on which both readings take every criterion alike. */
  readonly criteria: { readonly combinations: number; readonly numbers: number };
  /** Comparisons of what follows from the findings. */
  readonly conclusions: number;
  /** One more answer given: how often, how often a second score, and how often that unsettled. */
  readonly answers: {
    readonly steps: number;
    readonly secondInstruments: number;
    readonly unsettled: number;
  };
  /** Patients who are referred: of none of them anything is not in order, or not known. */
  readonly referred: Count;
  /** By property, over how many patients it holds. */
  readonly safety: Readonly<Record<string, Count>>;
  /** Findings of which each names who acts, or that nothing changes it. */
  readonly findings: number;
  /** Pairs of a patient's findings and one more that is not in order. */
  readonly worse: number;
  /** Combinations for which the next step was taken, and the changes in them. */
  readonly next: { readonly patients: number; readonly changes: number };
  readonly census: Census;
}

/** Patients who move from one category to another, and one of those of whom least is known. */
export interface Moved {
  readonly indication: string;
  readonly country: Country;
  readonly from: Category;
  readonly to: Category;
  readonly patients: Count;
  readonly of: Count;
  readonly example: Readonly<Record<string, FactValue>>;
}

/** To how many patients of an indication the other reading of a passage gives another category. */
export interface Share {
  readonly reading: Reading;
  readonly indication: string;
  readonly country: Country;
  readonly matters: Count;
  readonly of: Count;
}

/** What the proof of a version of the rules came to. */
export interface Results {
  readonly rules: string;
  /** ISO date: of the rules, for the same rules give the same results. */
  readonly date: string;
  /** SHA-256 of what was proven, and of what proved it. */
  readonly hashes: Readonly<Record<'rules' | 'charts' | 'prover' | 'secondReading', string>>;
  readonly proven: readonly Proven[];
  readonly shares: readonly Share[];
  readonly since: { readonly rules: string; readonly moved: readonly Moved[] };
}

/** The results of `npm run prove`, as they were committed with the rules. */
export const RESULTS = results as unknown as Results;

/** For how many patients a reading matters, by indication and country; none where it changes nothing. */
export function sharesOf(reading: Reading): readonly Share[] {
  return RESULTS.shares.filter((share) => share.reading === reading);
}
