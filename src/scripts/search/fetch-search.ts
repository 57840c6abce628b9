import type { SearchData } from '$lib/build/search-terms.ts';
import type * as Script from '../search.ts';
import type { Found } from './search.ts';

/** A search in a list. */
export interface Search {
  readonly find: (query: string) => Found;
  /** Whether the item at that index has a code. */
  readonly hasCode: (index: number, code: string) => boolean;
}

/** Beside this script, at the root of the site. */
const SCRIPT = './search.js';

let fetched: Promise<Search> | undefined;

/** The search in a list, fetched once; what could not be fetched is asked for again the next time. */
export function fetchSearch(data: string, list: readonly HTMLElement[]): Promise<Search> {
  fetched ??= made(data, list).catch((error: unknown) => {
    fetched = undefined;
    throw error;
  });
  return fetched;
}

async function made(address: string, list: readonly HTMLElement[]): Promise<Search> {
  const [{ isListed, searchIn }, { every, indications }] = await Promise.all([
    import(/* @vite-ignore */ SCRIPT) as Promise<typeof Script>,
    fetch(address).then((answer) => answer.json() as Promise<SearchData>)
  ]);
  const entries = list.map((item) => named(item, indications[item.dataset['id'] ?? '']));
  return {
    find: searchIn(entries, every),
    hasCode: (index, code) => isListed(code, entries[index]?.codes ?? '')
  };
}

/** Its name stands in the list itself. */
function named(item: HTMLElement, search = NOTHING) {
  const name = item.querySelector('strong')?.textContent ?? '';
  return { ...search, terms: `${name}; ${search.terms}` };
}

const NOTHING = { terms: '', beside: '', codes: '' };
