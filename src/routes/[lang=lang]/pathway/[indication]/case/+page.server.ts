import { pathwayEntries } from '$lib/build/pathway-page.ts';
import { pathwayMap } from '$lib/build/pathway-map.ts';
import { caseTexts } from '$lib/specialist/care-texts.ts';
import { isLanguage } from '$lib/words/language.ts';
import { bind } from '$lib/words/sheaves.ts';
import { indicationOf } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const entries = pathwayEntries;

export const load: PageServerLoad = async ({ params }) => {
  const indication = indicationOf(params.indication);
  if (!indication?.hasPathway || !isLanguage(params.lang)) error(404);
  const texts = await caseTexts(params.lang, indication);
  const { drawing } = await pathwayMap(indication, params.lang, texts);
  return { sheaves: bind(texts), drawing };
};
