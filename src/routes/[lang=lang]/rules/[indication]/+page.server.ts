import { RULE_BOOK, ruleBook } from '$lib/why/rule-book.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { indicationOf, indications } from '$statecharts/indications/registry.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((lang) => indications.map(({ id }) => ({ lang, indication: id })));

/** The rules of an indication, worded when the site is built. */
export const load: PageServerLoad = async ({ params: { lang, indication: id } }) => {
  const indication = indicationOf(id);
  if (!indication || !isLanguage(lang)) error(404);
  const texts = await loadTexts(lang, RULE_BOOK, indication);
  return { lang, texts, book: ruleBook(indication, lang, texts) };
};
