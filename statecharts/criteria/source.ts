import type { Country } from '../facts/country.ts';

/** A document and a place in it, as in `nva §2 FBSS`. */
export type Citation =
  | `nva §${1 | 2 | 3}${'' | ` ${string}`}`
  | 'nva introduction'
  | `nva annex ${string}`
  | 'be-hospital';

/** Where something stands, for who is treated in each country. */
export type SourcesByCountry = Readonly<Record<Country, readonly Citation[]>>;

/** The same places for both countries, where one list says so. */
export function byCountry(sources: readonly Citation[] | SourcesByCountry): SourcesByCountry {
  return 'NL' in sources ? sources : { NL: sources, BE: sources };
}

/** A numbered reading of a source that leaves a choice. */
export type Reading = `I-${number}`;
