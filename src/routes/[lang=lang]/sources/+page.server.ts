import { allWords } from '$lib/why/all-words.ts';
import { namedPathways } from '$lib/why/named-pathways.ts';
import { listReadings, sourceDocuments } from '$lib/why/source-documents.ts';
import { isLanguage } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const wordsOf = await allWords(lang);
  return {
    lang,
    documents: sourceDocuments(wordsOf),
    readings: listReadings(wordsOf),
    indications: await namedPathways(lang),
    texts: await loadTexts(lang, ['site', 'pages', 'sources', 'since', 'terms'])
  };
};
