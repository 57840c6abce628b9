import type { Listed } from '$lib/site/listed.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The list of indications, with what it shows of each. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const listed = async (indication: Indication): Promise<Listed> => {
    const { id, hasPathway } = indication;
    const { sayById } = wordsOf(lang, await loadTexts(lang, ['own'], indication));
    return {
      id,
      hasPathway,
      name: sayById(`indication.${id}.name`),
      description: sayById(`indication.${id}.description`)
    };
  };
  return {
    lang,
    texts: await loadTexts(lang, ['site', 'ui', 'pages']),
    entries: await Promise.all(indications.map(listed))
  };
};
