import { isLanguage } from '$lib/words/language.ts';
import { loadSiteTexts } from '$lib/words/load.ts';
import { error } from '@sveltejs/kit';
import type { LayoutLoad } from './$types';

export const load: LayoutLoad = async ({ params: { lang }, data }) => {
  if (!isLanguage(lang)) error(404);
  return { ...data, lang, texts: await loadSiteTexts(lang) };
};
