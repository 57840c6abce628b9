import type { Joiner } from '$statecharts/logic/wording.ts';
import type { Language } from './language.ts';
import { once } from './once.ts';

const FORMATS = {
  and: once((locale) => new Intl.ListFormat(locale, { type: 'conjunction' })),
  or: once((locale) => new Intl.ListFormat(locale, { type: 'disjunction' }))
};

/** Texts as a list in a sentence: "a, b en c". */
export function wordList(texts: readonly string[], joiner: Joiner, language: Language): string {
  return FORMATS[joiner](language).format(texts);
}
