import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** The list of indications, with what it shows of each. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const entries = indications.map(async (indication) => {
    const { sayById } = wordsOf(lang, await loadTexts(lang, ['own'], indication));
    const text = (part: string) => sayById(`indication.${indication.id}.${part}`);
    return {
      id: indication.id,
      hasPathway: indication.hasPathway,
      name: text('name'),
      description: text('description'),
      synonyms: text('synonyms')
    };
  });
  return {
    lang,
    texts: await loadTexts(lang, ['site', 'referral']),
    entries: await Promise.all(entries)
  };
};
