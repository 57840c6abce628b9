/** The lists of codes by which an indication can be searched for: ICPC as the Netherlands use it, ICD
 * as the WHO publishes it, and its clinical modification where that has a code of its own. */
export type CodeList = 'ICPC-1' | 'ICD-10' | 'ICD-10-CM';

/**
 * How an indication is searched for: words of the practice in Dutch, Flemish and English, and codes.
 * Both are texts of parts between semicolons. A word that belongs to several indications stands with
 * each of them. No official table of codes could be consulted: a coder should check them.
 */
export interface SearchTerms {
  readonly terms: string;
  /** Words that are often written beside a term (a place, a cause), and mean nothing alone. */
  readonly beside?: string;
  /** By list; those first that mean this indication most. */
  readonly codes: Readonly<Partial<Record<CodeList, string>>>;
}

/** The terms of the indications that a folder holds, by id. */
export type SearchTermsById = Readonly<Record<string, SearchTerms>>;

/** What is said of any pain or any neuromodulation: it fits every indication, and tells none apart. */
export const EVERY_INDICATION: SearchTerms = {
  codes: { 'ICPC-1': 'A01' },
  terms: `pijn; chronische pijn; pijnklachten; pijnsyndroom; chronisch pijnsyndroom; pijnpatiënt;
    pain; chronic pain; chronic pain syndrome; neuromodulatie; neuromodulation; neurostimulatie;
    neurostimulation; ruggenmergstimulatie; spinal cord stimulation; SCS`
};
