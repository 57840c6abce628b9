import { codesOn } from '$lib/build/page-code.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang }, url }) => {
  if (!isLanguage(lang)) error(404);
  return {
    lang,
    texts: await loadTexts(lang, ['site', 'explainer']),
    codes: codesOn(url, lang)
  };
};
