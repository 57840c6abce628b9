import { tracedGroups } from '$lib/why/traceability-page.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** Every criterion with what it stands on; the matrix was written before the site is built. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const texts = await loadTexts(lang, ['site', 'pages', 'traceability', 'terms']);
  const own = await Promise.all(
    indications.map(async (indication) => {
      const words = wordsOf(lang, await loadTexts(lang, ['own', 'questions', 'terms'], indication));
      return [indication.id, { indication, words }] as const;
    })
  );
  const byId = new Map(own);
  const find = (id: string) => byId.get(id) ?? error(500, `There is no indication ${id}.`);
  const groups = tracedGroups(
    (id) => find(id).words,
    (id) => find(id).indication.hasPathway,
    wordsOf(lang, texts).say('traceability.without')
  );
  return { lang, texts, groups };
};
