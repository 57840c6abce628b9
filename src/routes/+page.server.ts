import { LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import type { PageServerLoad } from './$types';

/** The texts of both languages: the page asks which. */
export const load: PageServerLoad = async () => ({
  readers: await Promise.all(
    LANGUAGES.map(async (language) => ({
      language,
      texts: await loadTexts(language, ['site', 'pages'])
    }))
  )
});
