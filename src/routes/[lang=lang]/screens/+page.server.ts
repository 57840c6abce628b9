import { reviewOf } from '$lib/review/review.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { SHARED } from '$lib/words/folders.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page leads here: it is for review. Its components can be tried. */
export const csr = true;

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The site's words, the own words of each indication by its id, and each indication in words. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const pages = await loadTexts(lang, SHARED);
  const checks: Record<string, Texts> = {};
  for (const indication of indications) {
    checks[indication.id] = await loadTexts(lang, ['own'], indication);
  }
  const reviews = indications.map((each) => reviewOf(each, lang, { ...pages, ...checks[each.id] }));
  return { lang, pages, checks, reviews };
};
