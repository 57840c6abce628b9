import { RULE_BOOK, ruleBook, type RuleBook } from '../../../src/lib/why/rule-book.ts';
import type { Row } from '../../../src/lib/why/rules/table.ts';
import { LANGUAGES, type Language } from '../../../src/lib/words/language.ts';
import { loadTexts } from '../../../src/lib/words/load.ts';
import type { Country } from '../../../statecharts/facts/country.ts';
import type { Indication } from '../../../statecharts/indications/indication.ts';
import { indications } from '../../../statecharts/indications/registry.ts';

/** Made once: every test looks at one of them. */
function once<T>(make: (indication: Indication, language: Language) => Promise<T>) {
  const kept = new Map<string, Promise<T>>();
  return (indication: Indication, language: Language) => {
    const key = `${indication.id} ${language}`;
    const made = kept.get(key) ?? make(indication, language);
    kept.set(key, made);
    return made;
  };
}

export const textsOf = once((indication, language) => loadTexts(language, RULE_BOOK, indication));

export const bookOf = once(async (indication, language) =>
  ruleBook(indication, language, await textsOf(indication, language))
);

/** Every indication in both languages. */
export const books = indications.flatMap((indication) =>
  LANGUAGES.map((language) => ({ id: indication.id, indication, language }))
);

/** The rows of a part of the rules; none where there is no such part. */
export function rowsOf(book: RuleBook, part: string): readonly Row[] {
  const found = book.parts.find(({ id }) => id === part);
  return found?.tables.flatMap(({ rows }) => rows) ?? [];
}

/** A row by its id; throws where it is not there. */
export function rowOf(book: RuleBook, part: string, id: string): Row {
  const found = rowsOf(book, part).find((row) => row.id === id);
  if (!found) throw new Error(`The rules of ${book.id} have no ${id} under ${part}.`);
  return found;
}

/** All that a row says to a reader of a country. */
export const saidIn = ({ cells }: Row, country: Country): string =>
  cells.flatMap(({ lines }) => lines.map(({ said }) => said[country])).join('\n');
