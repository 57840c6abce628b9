import type { Searchable } from '$lib/site/listed.ts';
import type { SearchTerms, SearchTermsById } from '$statecharts/indications/search-terms.ts';
import { EVERY_INDICATION } from '$statecharts/indications/search-terms.ts';

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

function dataOf({ terms, beside = '', codes }: SearchTerms): Searchable {
  const inOneLine = (text: string) => text.replace(/\s+/g, ' ');
  return {
    terms: inOneLine(terms),
    beside: inOneLine(beside),
    codes: Object.values(codes).join('|')
  };
}
