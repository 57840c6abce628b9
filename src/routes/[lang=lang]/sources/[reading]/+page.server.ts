import { allWords } from '$lib/why/all-words.ts';
import { viewReading } from '$lib/why/reading-view.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { isReading, READINGS } from '$statecharts/readings/ids.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((lang) => READINGS.map((reading) => ({ lang, reading })));

export const load: PageServerLoad = async ({ params: { lang, reading } }) => {
  if (!isLanguage(lang) || !isReading(reading)) error(404);
  return {
    lang,
    view: viewReading(reading, await allWords(lang), await allWords(lang, 'BE')),
    texts: await loadTexts(lang, ['site', 'pages', 'readingPage', 'terms'])
  };
};
