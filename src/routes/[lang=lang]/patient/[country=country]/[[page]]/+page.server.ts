import { codesOn } from '$lib/build/page-code.ts';
import { loadPublisher } from '$lib/build/publisher.ts';
import { countryAt, isCountryAddress } from '$lib/site/country-address.ts';
import { PAGES } from '$lib/explainer/pages.ts';
import { VIEWS } from '$lib/explainer/views.ts';
import { isLanguage, type Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { error } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params: { lang, country, page = '' }, url }) => {
  const isPage = page in VIEWS || PAGES.some(({ id }) => id === page);
  if (!isLanguage(lang) || !isCountryAddress(country) || !isPage) error(404);
  return {
    lang,
    country: countryAt(country),
    page,
    texts: await loadTexts(lang, [
      'site',
      'ui',
      'pictures',
      'paper',
      'explainer',
      'basis',
      'terms'
    ]),
    codes: codesOn(url, lang),
    ...publisherIn(lang)
  };
};

function publisherIn(lang: Language) {
  const { name, funding, writtenBy, reviewedBy } = loadPublisher();
  return {
    publisher: {
      name,
      funding: funding[lang],
      writtenBy: writtenBy[lang],
      reviewedBy: reviewedBy[lang]
    }
  };
}
