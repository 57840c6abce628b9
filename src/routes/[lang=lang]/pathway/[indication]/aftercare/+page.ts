import { pageTexts } from '$lib/site/page-texts.ts';
import { AFTERCARE } from '$lib/specialist/namespaces.ts';
import type { PageLoad } from './$types';

/** The planner counts in the browser. */
export const csr = true;

export const load: PageLoad = async ({ data, params: { lang }, fetch }) => ({
  ...data,
  pageTexts: await pageTexts(fetch, lang, AFTERCARE, data.indication)
});
