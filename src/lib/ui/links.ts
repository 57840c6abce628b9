import { createContext } from 'svelte';
import type { Language } from '$lib/words/language.ts';
import type { Reading } from '$statecharts/criteria/source.ts';
import type { Country } from '$statecharts/facts/country.ts';

/** The page of an indication, in a language. */
export type IndicationLink = (lang: Language, indication: string) => string;

/**
 * Where the pages are that a room leads to. Who shows a room says so: it knows no router by itself.
 */
export interface Links {
  /** The list of indications. */
  readonly list: (lang: Language) => string;
  /** The referral check of an indication. */
  readonly check: IndicationLink;
  /** The whole way of an indication, with its criteria. */
  readonly pathway: IndicationLink;
  /** The drawing of an indication's chart, as data. */
  readonly drawing: IndicationLink;
  /** A case in full, for the multidisciplinary meeting. */
  readonly case: IndicationLink;
  /** The evaluation of a trial for an indication. */
  readonly trial: IndicationLink;
  /** The evaluation of an off-test for an indication. */
  readonly offTest: IndicationLink;
  /** The aftercare planner of an indication. */
  readonly aftercare: IndicationLink;
  /** The check of a centre against the requirements. */
  readonly centre: (lang: Language) => string;
  /** The list of calculators and checklists. */
  readonly tools: (lang: Language) => string;
  /** The sources; at a place in one of them, or at what stands there for a criterion. */
  readonly sources: (lang: Language, place?: string) => string;
  /** A numbered reading of a source that leaves a choice. */
  readonly reading: (lang: Language, reading: Reading) => string;
  /** The complete rules of an indication; the list of indications when none is named. */
  readonly rules: (lang: Language, indication?: string) => string;
  /** What studies say of neuromodulation. */
  readonly evidence: (lang: Language) => string;
  /** A patient's own pain diary. */
  readonly diary: (lang: Language) => string;
  /** The pages for patients in a country: the contents, or one of the pages. */
  readonly patient: (lang: Language, country: Country, page?: string) => string;
}

/** The links of the pages around, for every component on them. */
export const [getLinks, setLinks] = createContext<Links>();
