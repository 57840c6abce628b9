import { readFileSync } from 'node:fs';
import type { Case } from '../case/case.ts';
import type { Country } from '../facts/country.ts';
import type { Indication } from '../indications/indication.ts';
import { sayerFrom, type Sayer, type Texts } from '../logic/sayer.ts';
import type { Joiner, Speech } from '../logic/wording.ts';

/** The languages that the commands speak. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The words of the core in a language, as its commands say them. */
export function speechFor(language: Language): (of: Pick<Case, 'indication'>) => Speech {
  return ({ indication }) => ({
    say: sayerOf(indication, language).say,
    number: (value) => (language === 'nl' ? String(value).replace('.', ',') : String(value)),
    list: (items, joiner) => listOf(joiner, language).format(items)
  });
}

/** Says what an indication is worded with, in a country if one is named; its own words come first. */
export function sayerOf(
  { id, hasPathway }: Pick<Indication, 'id' | 'hasPathway'>,
  language: Language,
  country?: Country
): Sayer {
  const own = `indications/${hasPathway ? id : 'without-pathway'}/words`;
  const folders = [own, 'words/changes', 'words/questions', 'words/terms'];
  return sayerFrom(
    folders.map((folder) => textsIn(folder, language)),
    { language, ...(country && { country }) }
  );
}

const kept = new Map<string, Texts>();

function textsIn(folder: string, language: Language): Texts {
  const path = `${folder}/${language}.json`;
  let texts = kept.get(path);
  if (!texts) {
    // The packaged command has the same files at the same places beside it.
    const file = new URL(`../${path}`, import.meta.url);
    texts = JSON.parse(readFileSync(file, 'utf8')) as Texts;
    kept.set(path, texts);
  }
  return texts;
}

const lists = new Map<string, Intl.ListFormat>();

function listOf(joiner: Joiner, language: Language): Intl.ListFormat {
  const key = `${joiner} ${language}`;
  let list = lists.get(key);
  if (!list) {
    const type = joiner === 'and' ? 'conjunction' : 'disjunction';
    lists.set(key, (list = new Intl.ListFormat(language, { type })));
  }
  return list;
}
