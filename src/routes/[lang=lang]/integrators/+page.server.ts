import { SERVED } from '$lib/build/fhir.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

/** What is served of each indication, and the lists of codes. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const names = indications.map(async (indication) => {
    const { sayById } = wordsOf(lang, await loadTexts(lang, ['own'], indication));
    return [indication.id, sayById(`indication.${indication.id}.name`)] as const;
  });
  return {
    lang,
    served: SERVED,
    names: Object.fromEntries(await Promise.all(names)) as Readonly<Record<string, string>>,
    texts: await loadTexts(lang, ['site', 'pages', 'integrators', 'terms'])
  };
};
