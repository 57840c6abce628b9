import { forestPlots } from '$lib/why/forest-plots.server.ts';
import { namedPathways } from '$lib/why/named-pathways.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What studies say, with its plots drawn; what came since stands with the sources. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  return {
    lang,
    texts: await loadTexts(lang, ['site', 'pages', 'evidence', 'since', 'ui', 'terms']),
    indications: await namedPathways(lang),
    plots: forestPlots()
  };
};
