import { mapLine } from '$lib/build/map-line.ts';
import { pathwayEntries } from '$lib/build/pathway-page.ts';
import { pathwayMap } from '$lib/build/pathway-map.ts';
import { MAP } from '$lib/specialist/namespaces.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { pathwayOf } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const entries = pathwayEntries;

/** An indication's whole pathway. Its criteria are worded on the page, from the indication itself. */
export const load: PageServerLoad = async ({ params: { lang, indication: id } }) => {
  const indication = pathwayOf(id);
  if (!indication || !isLanguage(lang)) error(404);
  const texts = await loadTexts(lang, ['site', ...MAP], indication);
  const stations = mapLine(indication, lang, texts);
  return { lang, id, texts, stations, ...(await pathwayMap(indication, lang, texts)) };
};
