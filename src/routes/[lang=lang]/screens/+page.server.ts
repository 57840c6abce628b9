import { reviewOf } from '$lib/review/review.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadClinicalTexts, loadTexts } from '$lib/words/load.ts';
import { ROOMS } from '$lib/words/rooms.ts';
import type { Texts } from '$lib/words/words.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

/** No page leads here: it is for review. Its components can be tried. */
export const csr = true;

export const entries: EntryGenerator = () => LANGUAGES.map((lang) => ({ lang }));

/** The site's words, those of each indication by its id, and each indication in words. */
export const load: PageServerLoad = async ({ params: { lang } }) => {
  if (!isLanguage(lang)) error(404);
  const pages = await loadTexts(lang, ...ROOMS);
  const checks: Record<string, Texts> = {};
  for (const indication of indications) {
    checks[indication.id] = await loadClinicalTexts(lang, indication);
  }
  const reviews = indications.map((each) => reviewOf(each, lang, { ...pages, ...checks[each.id] }));
  return { lang, pages, checks, reviews };
};
