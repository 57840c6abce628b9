import { pathwayEntries } from '$lib/build/pathway-page.ts';
import { AFTERCARE } from '$lib/specialist/namespaces.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { indicationOf } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const entries = pathwayEntries;

export const load: PageServerLoad = async ({ params }) => {
  const indication = indicationOf(params.indication);
  if (!indication?.hasPathway || !isLanguage(params.lang)) error(404);
  return { pageTexts: await loadTexts(params.lang, AFTERCARE, indication) };
};
