import { loadPublisher } from '$lib/server/publisher/publisher.ts';
import { pageTexts } from '$lib/server/words/page-texts.ts';
import { isLanguage } from '$lib/words/language.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const { name, contact, address, funding, writtenBy, reviewedBy } = loadPublisher();
  return {
    pageTexts: pageTexts(lang, ['about.', 'publisher.', 'source.', 'disclaimer.']),
    publisher: { name, contact, address, funding: funding[lang] },
    makers: { writtenBy: writtenBy[lang], reviewedBy: reviewedBy[lang] }
  };
};
