import type { Language } from '$lib/words/language.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import { upperFirst } from '$lib/words/upper-first.ts';
import { wordsOf, type Words } from '$lib/words/words.ts';
import type { Condition } from '$statecharts/logic/condition.ts';
import { wordCondition } from '$statecharts/logic/wording.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { FactTable } from '$statecharts/facts/fact.ts';

/** What holds for each country. */
export type InEach<T> = Readonly<Record<Country, T>>;

/** A text as it reads for each country; shown once where both say the same, and not at all where empty. */
export type Said = InEach<string>;

/** Words in one language, for both countries. */
export interface Teller {
  /** Of what no country has in words of its own: heads and labels. */
  readonly words: Words;
  /** What comes of telling it in the words of each. */
  readonly inEach: <T>(tell: (words: Words, country: Country) => T) => InEach<T>;
}

/** What the rules are told with in a language. */
export function tellerOf(language: Language, texts: Texts): Teller {
  const NL = wordsOf(language, texts, () => 'NL');
  const BE = wordsOf(language, texts, () => 'BE');
  return { words: NL, inEach: (tell) => ({ NL: tell(NL, 'NL'), BE: tell(BE, 'BE') }) };
}

/** A text that is of one country, or of no country in particular. */
export const alike = (text: string): Said => ({ NL: text, BE: text });

/** A condition as a sentence of its own would begin it. */
export function conditionIn(condition: Condition, facts: FactTable, { speech }: Words): string {
  return upperFirst(wordCondition(condition, facts, speech));
}
