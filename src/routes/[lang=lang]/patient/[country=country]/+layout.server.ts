import { loadPublisher } from '$lib/server/publisher/publisher.ts';
import { countryAt, isCountryAddress } from '$lib/site/country-address.ts';
import { isLanguage, type Language } from '$lib/words/language.ts';
import { loadSharedTexts, loadTexts } from '$lib/words/load.ts';
import type { Texts } from '$lib/words/words.ts';
import { error } from '@sveltejs/kit';
import type { LayoutServerLoad } from './$types';

export const load: LayoutServerLoad = async ({ params: { lang, country } }) => {
  if (!isLanguage(lang) || !isCountryAddress(country)) error(404);
  const { name, funding, writtenBy, reviewedBy } = loadPublisher();
  return {
    lang,
    country: countryAt(country),
    texts: { ...(await loadTexts(lang, 'site', 'patient')), ...(await namesOfDocuments(lang)) },
    publisher: {
      name,
      funding: funding[lang],
      writtenBy: writtenBy[lang],
      reviewedBy: reviewedBy[lang]
    }
  };
};

/** Of the clinical words only the names of the documents. */
async function namesOfDocuments(lang: Language): Promise<Texts> {
  const texts = Object.entries(await loadSharedTexts(lang));
  return Object.fromEntries(texts.filter(([key]) => key.startsWith('source.')));
}
