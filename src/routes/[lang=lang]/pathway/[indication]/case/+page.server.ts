import { pathwayEntries } from '$lib/build/pathway-page.ts';
import { pathwayMap } from '$lib/build/pathway-map.ts';
import { MAP } from '$lib/specialist/namespaces.ts';
import { loadTexts } from '$lib/words/load.ts';
import { pathwayOf } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const entries = pathwayEntries;

/** The map is drawn when the site is built. */
export const load: PageServerLoad = async ({ params: { lang, indication: id } }) => {
  const indication = pathwayOf(id);
  if (!indication) error(404);
  const texts = await loadTexts(lang, MAP, indication);
  return { drawing: (await pathwayMap(indication, lang, texts)).drawing };
};
