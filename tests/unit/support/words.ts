import { readFileSync } from 'node:fs';
import { FOLDERS, SHARED } from '../../../src/lib/words/folders.ts';
import { indications } from '../../../statecharts/indications/registry.ts';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Words = ReadonlyMap<string, string>;

const { own, ...others } = FOLDERS;
/** The folders of the site's own words, and of the clinical words that indications share. */
export const ROOMS = Object.values(others).filter((folder) => folder.startsWith('src/'));
export const CLINICAL = Object.values(others).filter((folder) => !folder.startsWith('src/'));
/** A folder for each pathway; the nine others share. */
const folderOf = ({ id, hasPathway }: (typeof indications)[number]) =>
  own.replace('*', hasPathway ? id : 'without-pathway');
export const folders = [...new Set([...CLINICAL, ...ROOMS, ...indications.map(folderOf)])];

/** The words that all pages share, in one language. */
export const sharedWords = (language: Language): Words =>
  new Map(SHARED.flatMap((namespace) => [...wordsIn(FOLDERS[namespace], language)]));

export function textOf(folder: string, language: Language): string {
  const path = new URL(`../../../${folder}/${language}.json`, import.meta.url);
  return readFileSync(path, 'utf8');
}

export function wordsIn(folder: string, language: Language): Words {
  return new Map(Object.entries(JSON.parse(textOf(folder, language)) as Record<string, string>));
}

/** The words that the pages of an indication have: its own override the shared ones. */
export function wordsOf(indication: (typeof indications)[number], language: Language): Words {
  const shared = CLINICAL.flatMap((folder) => [...wordsIn(folder, language)]);
  return new Map([...shared, ...wordsIn(folderOf(indication), language)]);
}

/** The `{{placeholders}}` of a text. */
export function placeholdersOf(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/\{\{(.*?)\}\}/g)].map(([whole]) => whole).toSorted();
}
