import type { Language } from '$lib/words/language.ts';
import type { Reading } from '$statecharts/criteria/source.ts';
import { homeLink } from './link.ts';

// Every page with a client leads to these: composed, they weigh less than resolved one by one.

/** The sources; at a place on that page, if one is named. */
export function sourcesLink(lang: Language, place?: string): string {
  return below(lang, 'sources', place);
}

/** A numbered reading of a source. */
export function readingLink(lang: Language, reading: Reading): string {
  return below(lang, `sources/${reading}`);
}

/** The complete rules of an indication; the list of indications when none is named. */
export function rulesLink(lang: Language, indication?: string): string {
  return below(lang, indication === undefined ? 'rules' : `rules/${indication}`);
}

/** What studies say. */
export function evidenceLink(lang: Language): string {
  return below(lang, 'evidence');
}

function below(lang: Language, page: string, place?: string): string {
  return `${homeLink(lang)}${page}/${place === undefined ? '' : `#${place}`}`;
}
