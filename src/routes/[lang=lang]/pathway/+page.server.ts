import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The list of the indications: the map of those with a pathway, and a page on each of the others. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const list = indications.map(async (indication) => {
    const { sayById } = wordsOf(lang, await loadTexts(lang, ['own'], indication));
    const text = (part: string) => sayById(`indication.${indication.id}.${part}`);
    const { id, hasPathway } = indication;
    return { id, hasPathway, name: text('name'), description: text('description') };
  });
  return { lang, texts: await loadTexts(lang, ['site', 'pathway']), list: await Promise.all(list) };
};
