import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The indications, each with its name; and the versions of their rules. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const list = indications.map(async (indication) => {
    const { sayById } = wordsOf(lang, await loadTexts(lang, ['own'], indication));
    const { id, hasPathway } = indication;
    return { id, hasPathway, name: sayById(`indication.${id}.name`) };
  });
  return {
    lang,
    list: await Promise.all(list),
    texts: await loadTexts(lang, ['site', 'pages', 'rules', 'terms'])
  };
};
