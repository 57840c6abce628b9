import type { Country } from '$statecharts/facts/country.ts';
import type { Language } from './language.ts';
import type { Texts } from './namespaces.ts';
import { wordsOf, type Words } from './words.ts';

/** A text of several lines as it reads in the Netherlands, and what reads otherwise in Belgium. */
export interface TextByCountry {
  readonly id: string;
  readonly title: string;
  readonly lines: readonly string[];
  readonly others: readonly string[];
}

/** What a text says in each country; its first line is its title. */
export function textByCountry(
  id: string,
  language: Language,
  texts: Texts,
  text: (words: Words, country: Country) => readonly string[]
): TextByCountry {
  const here = text(
    wordsOf(language, texts, () => 'NL'),
    'NL'
  );
  const there = text(
    wordsOf(language, texts, () => 'BE'),
    'BE'
  );
  const [title = '', ...lines] = here;
  return { id, title, lines, others: there.filter((line) => !here.includes(line)) };
}
