import { PROOF, proofView } from '$lib/why/proof-page.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const texts = await loadTexts(lang, PROOF);
  return { lang, texts, view: await proofView(lang, texts) };
};
