import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadCheckTexts } from '$lib/words/load.ts';
import { indicationOf, indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageLoad } from './$types';

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((lang) => indications.map(({ id }) => ({ lang, indication: id })));

export const load: PageLoad = async ({ params }) => {
  const indication = indicationOf(params.indication);
  if (!indication || !isLanguage(params.lang)) error(404);
  return { indication, checkTexts: await loadCheckTexts(params.lang, indication) };
};
