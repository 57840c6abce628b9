import { loadIndication } from '$lib/case/load-indication.ts';
import { pageTexts } from '$lib/site/page-texts.ts';
import { CASE } from '$lib/specialist/namespaces.ts';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The case follows the answers in the browser. */
export const csr = true;

export const load: PageLoad = async ({ params, fetch }) => {
  const indication = await loadIndication(params.indication);
  if (!indication) error(404);
  return {
    indication,
    pageTexts: await pageTexts(fetch, params.lang, CASE, indication)
  };
};
