import { loadPublisher } from '$lib/build/publisher.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const { name, contact, address, funding, writtenBy, reviewedBy } = loadPublisher();
  return {
    lang,
    // The clinical words name the sources, and say what the advice says of itself.
    texts: await loadTexts(lang, ['site', 'pages', 'basis', 'terms']),
    publisher: { name, contact, address, funding: funding[lang] },
    makers: { writtenBy: writtenBy[lang], reviewedBy: reviewedBy[lang] }
  };
};
