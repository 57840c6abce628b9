import { CENTRE } from '$lib/specialist/namespaces.ts';
import { pageTexts } from '$lib/site/page-texts.ts';
import type { PageLoad } from './$types';

/** The centre is checked in the browser. */
export const csr = true;

export const load: PageLoad = async ({ params: { lang }, fetch }) => ({
  pageTexts: await pageTexts(fetch, lang, CENTRE)
});
