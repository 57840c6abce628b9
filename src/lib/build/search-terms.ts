import type { SearchTerms, SearchTermsById } from '$statecharts/indications/search-terms.ts';
import { EVERY_INDICATION } from '$statecharts/indications/search-terms.ts';

/** What something is found by in a search: each a text of parts between semicolons. */
export interface Searchable {
  readonly terms: string;
  /** Words that may stand beside a term, and find nothing by themselves. */
  readonly beside: string;
  /** Those of one list after those of another, with a stroke between. */
  readonly codes: string;
}

/** What a list of indications is searched by. */
export interface SearchData {
  /** What fits all of them alike. */
  readonly every: Searchable;
  /** By id. */
  readonly indications: Readonly<Record<string, Searchable>>;
}

const files = import.meta.glob<SearchTermsById>('/statecharts/indications/*/search-terms.ts', {
  eager: true,
  import: 'searchTerms'
});
/** How each indication is searched for, by its id. */
export const SEARCH_TERMS: SearchTermsById = Object.assign({}, ...Object.values(files));

/** What fits all indications alike. */
export const SEARCH_FOR_EVERY: Searchable = dataOf(EVERY_INDICATION);

/** How the indication of that id is searched for; it throws where its folder does not say. */
export function searchDataOf(id: string): Searchable {
  const terms = SEARCH_TERMS[id];
  if (!terms) throw new Error(`No search terms are given for ${id}.`);
  return dataOf(terms);
}

/** The same of several, as the site serves it. */
export function searchData(ids: readonly string[]): SearchData {
  return {
    every: SEARCH_FOR_EVERY,
    indications: Object.fromEntries(ids.map((id) => [id, searchDataOf(id)]))
  };
}

function dataOf({ terms, beside = '', codes }: SearchTerms): Searchable {
  const inOneLine = (text: string) => text.replace(/\s+/g, ' ');
  return {
    terms: inOneLine(terms),
    beside: inOneLine(beside),
    codes: Object.values(codes).join('|')
  };
}
