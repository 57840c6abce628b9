import { pathwayMap } from '$lib/build/pathway-map.ts';
import { MAP } from '$lib/specialist/namespaces.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { indicationOf, indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((lang) =>
    indications.filter(({ hasPathway }) => hasPathway).map(({ id }) => ({ lang, indication: id }))
  );

/** An indication's whole pathway. Its criteria are worded on the page, from the indication itself. */
export const load: PageServerLoad = async ({ params: { lang, indication: id } }) => {
  const indication = indicationOf(id);
  if (!indication?.hasPathway || !isLanguage(lang)) error(404);
  const texts = await loadTexts(lang, ['site', ...MAP], indication);
  return { lang, id, texts, ...(await pathwayMap(indication, lang, texts)) };
};
