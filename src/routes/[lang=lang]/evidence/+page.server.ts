import { forestPlots } from '$lib/why/forest-plots.server.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { pathways } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What studies say, with its plots drawn, and what came since by indication. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const indications = pathways.map(async (pathway) => {
    const { sayById } = wordsOf(lang, await loadTexts(lang, ['own'], pathway));
    return { id: pathway.id, name: sayById(`indication.${pathway.id}.name`) };
  });
  return {
    lang,
    texts: await loadTexts(lang, ['site', 'pages', 'evidence', 'since', 'ui', 'terms']),
    indications: await Promise.all(indications),
    plots: forestPlots()
  };
};
