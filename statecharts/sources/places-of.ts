import type { Citation, SourcesByCountry } from '../criteria/source.ts';

/** Every place that is cited for either country, each once. */
export function placesOf({ NL, BE }: SourcesByCountry): Citation[] {
  return [...new Set([...NL, ...BE])];
}
