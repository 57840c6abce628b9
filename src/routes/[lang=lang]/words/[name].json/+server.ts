import { loadBundle } from '$lib/words/load.ts';
import { json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

/** Built are those that a page with a client is worded with. */
export const prerender = true;

/** The texts of one name, for the pages that are worded in the browser. */
export const GET: RequestHandler = async ({ params: { lang, name } }) =>
  json(await loadBundle(lang, name));
