import { pathwayEntries } from '$lib/build/pathway-page.ts';
import { pathwayMap } from '$lib/build/pathway-map.ts';
import { MAP } from '$lib/specialist/namespaces.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { pathwayOf } from '$statecharts/indications/registry.ts';
import { error, json } from '@sveltejs/kit';
import type { RequestHandler } from './$types';

export const prerender = true;

export const entries = pathwayEntries;

/** The drawing of a chart, made when the site is built: a case fetches it when it is unfolded. */
export const GET: RequestHandler = async ({ params: { lang, indication: id } }) => {
  const indication = pathwayOf(id);
  if (!indication || !isLanguage(lang)) error(404);
  const texts = await loadTexts(lang, MAP, indication);
  return json((await pathwayMap(indication, lang, texts)).drawing);
};
