import { partsOf, wordsOf } from './plain.ts';

/**
 * What can be found by: terms and codes, each a text of parts between semicolons; between one list of
 * codes and the next stands a stroke.
 */
export interface Entry {
  readonly terms: string;
  readonly codes: string;
  /** Words that may stand beside a term, and find nothing by themselves. */
  readonly beside?: string;
}

/** Where words are looked for: one term of an entry, or all that an entry has. */
export interface Text {
  readonly entry: number;
  readonly words: ReadonlySet<string>;
  /** All its words written as one; they are looked for in that as well. */
  readonly one: string;
}

/** The terms of an entry, each a text. */
export function termsOf({ terms }: Entry, entry: number): Text[] {
  return partsOf(terms).map((term) => {
    const words = wordsOf(term);
    const one = words.join('');
    return { entry, words: new Set([...words, one]), one };
  });
}

/** The words of all terms of an entry, and of those beside them where asked for. */
export function wholeOf(entry: Entry, index: number, withBeside: boolean): Text {
  const words = termsOf(entry, index).flatMap((term) => [...term.words]);
  const beside = withBeside ? wordsOf(entry.beside ?? '') : [];
  return { entry: index, words: new Set([...words, ...beside]), one: '' };
}
