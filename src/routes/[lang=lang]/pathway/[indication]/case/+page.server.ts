import { pathwayEntries } from '$lib/build/pathway-page.ts';
import { pathwayMap } from '$lib/build/pathway-map.ts';
import { CASE } from '$lib/specialist/namespaces.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { pathwayOf } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const entries = pathwayEntries;

export const load: PageServerLoad = async ({ params }) => {
  const indication = pathwayOf(params.indication);
  if (!indication || !isLanguage(params.lang)) error(404);
  const pageTexts = await loadTexts(params.lang, CASE, indication);
  const { drawing } = await pathwayMap(indication, params.lang, pageTexts);
  return { pageTexts, drawing };
};
