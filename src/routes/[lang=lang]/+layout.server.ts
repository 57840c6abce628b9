import { loadPublisher } from '$lib/build/publisher.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  return { lang, texts: await loadTexts(lang, ['site']), publisherName: loadPublisher().name };
};
