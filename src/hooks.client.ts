import { base } from '$app/paths';
import { servedBundle } from '$lib/site/page-texts.ts';
import { takeTextsFrom } from '$lib/words/late.ts';
import type { ClientInit } from '@sveltejs/kit';

/**
 * What a page fetched when it was built stands in it under an address from the root of the host.
 * Where the site stands in a folder of a host, it is found under the address that it has there.
 */
export const init: ClientInit = () => {
  takeTextsFrom((language, name) => servedBundle(fetch, language, name));
  for (const found of document.querySelectorAll<HTMLElement>('script[data-sveltekit-fetched]')) {
    const { url = '' } = found.dataset;
    if (!url.startsWith(`${base}/`)) found.dataset.url = `${base}${url}`;
  }
};
