import { loadIndication } from '$lib/case/load-indication.ts';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** The check itself runs in the browser; every other page is complete without JavaScript. */
export const csr = true;

export const load: PageLoad = async ({ data, params }) => {
  const indication = await loadIndication(params.indication);
  if (!indication) error(404);
  return { ...data, indication };
};
