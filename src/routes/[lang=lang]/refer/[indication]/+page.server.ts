import { checkNamespaces } from '$lib/referral/namespaces.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { indicationOf, indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((lang) => indications.map(({ id }) => ({ lang, indication: id })));

export const load: PageServerLoad = async ({ params }) => {
  const indication = indicationOf(params.indication);
  if (!indication || !isLanguage(params.lang)) error(404);
  return { pageTexts: await loadTexts(params.lang, checkNamespaces(indication), indication) };
};
