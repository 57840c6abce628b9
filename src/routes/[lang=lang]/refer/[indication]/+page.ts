import { loadIndication } from '$lib/case/load-indication.ts';
import { checkNamespaces } from '$lib/referral/namespaces.ts';
import { pageTexts } from '$lib/site/page-texts.ts';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The check itself runs in the browser; every other page is complete without JavaScript. */
export const csr = true;

export const load: PageLoad = async ({ params, fetch }) => {
  const indication = await loadIndication(params.indication);
  if (!indication) error(404);
  const namespaces = checkNamespaces(indication);
  return { indication, pageTexts: await pageTexts(fetch, params.lang, namespaces, indication) };
};
