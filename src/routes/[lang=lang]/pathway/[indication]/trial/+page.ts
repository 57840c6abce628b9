import { pageTexts } from '$lib/site/page-texts.ts';
import { EVALUATION } from '$lib/specialist/namespaces.ts';
import type { PageLoad } from './$types';

/** The evaluation of a trial runs in the browser. */
export const csr = true;

export const load: PageLoad = async ({ data, params: { lang }, fetch }) => ({
  ...data,
  pageTexts: await pageTexts(fetch, lang, EVALUATION, data.indication)
});
