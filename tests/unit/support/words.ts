import { readFileSync } from 'node:fs';
import { indications } from '../../../statecharts/indications/registry.ts';

export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];
export type Words = ReadonlyMap<string, string>;

/** The folders of word files: the shared one, and one for each pathway; the nine others share. */
const SHARED = 'statecharts/words';
/** The rooms of the site's own words. */
export const ROOMS = ['site', 'pages', 'check', 'trial', 'care'].map(
  (room) => `src/lib/words/${room}`
);
const folderOf = ({ id, hasPathway }: (typeof indications)[number]) =>
  `statecharts/indications/${hasPathway ? id : 'without-pathway'}/words`;
export const folders = [...new Set([SHARED, ...ROOMS, ...indications.map(folderOf)])];

export function textOf(folder: string, language: Language): string {
  const path = new URL(`../../../${folder}/${language}.json`, import.meta.url);
  return readFileSync(path, 'utf8');
}

export function wordsIn(folder: string, language: Language): Words {
  return new Map(Object.entries(JSON.parse(textOf(folder, language)) as Record<string, string>));
}

/** The words that the pages of an indication have: its own override the shared ones. */
export function wordsOf(indication: (typeof indications)[number], language: Language): Words {
  return new Map([...wordsIn(SHARED, language), ...wordsIn(folderOf(indication), language)]);
}

/** The `{{placeholders}}` of a text. */
export function placeholdersOf(text: string | undefined): string[] {
  return [...(text ?? '').matchAll(/\{\{(.*?)\}\}/g)].map(([whole]) => whole).toSorted();
}
