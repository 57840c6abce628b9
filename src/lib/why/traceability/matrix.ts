import type { Citation, SourcesByCountry } from '$statecharts/criteria/source.ts';
import type { Country } from '$statecharts/facts/country.ts';

/** A criterion with all that it stands on and that stands on it. */
export interface Traced {
  readonly id: string;
  /** Where it stands in the sources, by country. */
  readonly sources: SourcesByCountry;
  /** What each of these places says of it. */
  readonly passages: Readonly<Record<Country, readonly TracedPassage[]>>;
  /** The states of the chart that cite it, as paths below the chart. */
  readonly states: readonly string[];
  /** The transitions that cite it, from a state to a state. */
  readonly transitions: readonly string[];
  /** The example cases in which it decides something. */
  readonly cases: TracedCases;
  /** The files of tests, and of the second reading of the rules, that name it. */
  readonly files: readonly string[];
  /** The keys of the texts that word it, in both languages. */
  readonly keys: readonly string[];
}

/** What a place says of a criterion, in its own words; without these it is silent. */
export interface TracedPassage {
  readonly at: Citation;
  readonly quote?: string;
}

export interface TracedCases {
  /** Whether it is not met or not known in them; a criterion that no case can fail is only ever met. */
  readonly status: 'open' | 'met';
  readonly count: number;
  /** The one in which the fewest other criteria are open, as it is told. */
  readonly shown?: string;
}

/** The criteria of an indication, traced. */
export interface TracedIndication {
  readonly id: string;
  readonly criteria: readonly Traced[];
}
