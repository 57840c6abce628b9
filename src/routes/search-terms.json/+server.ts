import { searchData } from '$lib/build/search-terms.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { json } from '@sveltejs/kit';

export const prerender = true;

/** What the list of indications is searched by, for whoever searches. */
export function GET(): Response {
  return json(searchData(indications.map(({ id }) => id)));
}
