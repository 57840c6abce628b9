import { readFileSync } from 'node:fs';
import { FOLDERS } from '../../src/lib/words/folders.ts';
import { nameOf } from '../../src/lib/words/namespaces.ts';
import type { LanguageWords } from '../../src/embed/core/types.ts';
import { indications } from '../../statecharts/indications/registry.ts';

/** What an advice is worded with, beside the own words of its indication. */
const SHARED = [FOLDERS.terms, FOLDERS.questions, FOLDERS.changes, FOLDERS.basis, FOLDERS.ui];

/** What only asks, or only names a place: no advice says it. */
const ASKS = /^fact\..+\.(?:question|help)$|^(?:place|reading|pathway|implants)\./;

/** Of the words of a page's pieces an advice says this alone. */
const PIECES = /^problem\.contradicted$/;

/** The clinical words of a language that an advice can need. */
export function clinicalWords(language: LanguageWords['language']): LanguageWords {
  const shared = SHARED.flatMap((folder) => {
    const texts = textsIn(folder, language);
    return folder === FOLDERS.ui ? texts.filter(([key]) => PIECES.test(key)) : texts;
  });
  const names = new Set(indications.map((indication) => nameOf('own', indication)));
  const own = [...names].map((name) => [
    name,
    Object.fromEntries(textsIn(FOLDERS.own.replace('*', name), language))
  ]);
  return { language, shared: Object.fromEntries(shared), own: Object.fromEntries(own) };
}

function textsIn(folder: string, language: string): [string, string][] {
  const texts = JSON.parse(readFileSync(`${folder}/${language}.json`, 'utf8')) as object;
  return Object.entries(texts).filter(([key]) => !ASKS.test(key));
}
