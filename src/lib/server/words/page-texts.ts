import type { Language } from '$lib/words/language.ts';
import type { Texts } from '$lib/words/load.ts';
import pagesEn from '$lib/words/pages/en.json';
import pagesNl from '$lib/words/pages/nl.json';
import clinicalEn from '$statecharts/words/en.json';
import clinicalNl from '$statecharts/words/nl.json';

const pages: Readonly<Record<Language, Texts>> = { nl: pagesNl, en: pagesEn };
const clinical: Readonly<Record<Language, Texts>> = { nl: clinicalNl, en: clinicalEn };

/**
 * The texts of the text pages whose keys begin in one of these ways; a page takes its own only.
 * What the clinical words say already, such as the name of a source, is taken from there.
 */
export function pageTexts(lang: Language, starts: readonly string[]): Texts {
  const all = Object.entries({ ...clinical[lang], ...pages[lang] });
  return Object.fromEntries(all.filter(([key]) => starts.some((start) => key.startsWith(start))));
}
