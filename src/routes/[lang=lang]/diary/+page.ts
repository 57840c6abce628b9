import { DIARY } from '$lib/diary/namespaces.ts';
import { pageTexts } from '$lib/site/page-texts.ts';
import type { PageLoad } from './$types';

/** A diary is written, and kept, in the browser. */
export const csr = true;

export const load: PageLoad = async ({ params: { lang }, fetch }) => ({
  pageTexts: await pageTexts(fetch, lang, DIARY)
});
