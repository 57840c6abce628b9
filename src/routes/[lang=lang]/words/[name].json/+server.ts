import { LANGUAGES } from '$lib/words/language.ts';
import { loadBundle } from '$lib/words/load.ts';
import { LATE } from '$lib/words/namespaces.ts';
import { json } from '@sveltejs/kit';
import type { EntryGenerator, RequestHandler } from './$types';

/** Built are those that a page with a client is worded with, and those that come late. */
export const prerender = true;

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((lang) => LATE.map((name) => ({ lang, name })));

/** The texts of one name, for the pages that are worded in the browser. */
export const GET: RequestHandler = async ({ params: { lang, name } }) =>
  json(await loadBundle(lang, name));
