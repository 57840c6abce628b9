import { vignettesIn } from '$lib/build/agreement.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  return {
    lang,
    texts: await loadTexts(lang, ['site', 'pages', 'agreement', 'terms']),
    vignettes: await vignettesIn(lang)
  };
};
