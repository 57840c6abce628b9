import { createContext } from 'svelte';
import type { PageCode } from './page-code.ts';
import { setWords } from '$lib/words/context.ts';
import type { Language } from '$lib/words/language.ts';
import type { TextsOf } from '$lib/words/namespaces.ts';
import { wordsOf, type Words } from '$lib/words/words.ts';
import type { Country } from '$statecharts/facts/country.ts';

/** What the pages for patients know of where they are read, and of who publishes them. */
export interface Reader {
  readonly country: Country;
  readonly publisher: Readonly<
    Record<'name' | 'funding' | 'writtenBy' | 'reviewedBy', string | null>
  >;
  /** The code of the page, and that of the diary. */
  readonly codes?: Readonly<Record<'page' | 'diary', PageCode | undefined>>;
}

/** What every page for patients is worded with. */
type Namespaces = 'site' | 'pictures' | 'paper' | 'explainer';

const [getReader, setReader] = createContext<Reader>();

/** The country and the publisher, for every component of a page for patients. */
export { getReader };

/** Gives the components of a page their reader and their words, which it gives back. */
export function setPatientPage(
  reader: Reader & { readonly lang: Language; readonly texts: TextsOf<Namespaces> }
): Words<Namespaces> {
  setReader(reader);
  return setWords(wordsOf(reader.lang, reader.texts, () => reader.country));
}
