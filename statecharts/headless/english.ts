import { readFileSync } from 'node:fs';
import type { Indication } from '../indications/indication.ts';
import type { Say, Speech } from '../logic/wording.ts';

type Texts = Readonly<Record<string, string>>;

/** The words of the core in English, as its commands say them; an indication's own come first. */
export function englishFor({ id, hasPathway }: Indication): Speech {
  const own = hasPathway ? [`indications/${id}/words`] : [];
  const texts = [...own, 'words/changes', 'words/questions', 'words/terms'].map(textsIn);
  return {
    say: sayFrom(texts),
    number: String,
    list: (items, joiner) => LISTS[joiner].format(items)
  };
}

const LISTS = {
  and: new Intl.ListFormat('en', { type: 'conjunction' }),
  or: new Intl.ListFormat('en', { type: 'disjunction' })
};

const kept = new Map<string, Texts>();

function textsIn(folder: string): Texts {
  let texts = kept.get(folder);
  if (!texts) {
    const file = new URL(`../${folder}/en.json`, import.meta.url);
    texts = JSON.parse(readFileSync(file, 'utf8')) as Texts;
    kept.set(folder, texts);
  }
  return texts;
}

/** Throws where no text has the key. */
function sayFrom(texts: readonly Texts[]): Say {
  return (key, values = {}) => {
    const text = texts.find((each) => key in each)?.[key];
    if (text === undefined) throw new Error(`There is no English text "${key}".`);
    return text.replace(/\{\{(.*?)\}\}/g, (_, name: string) => values[name] ?? '');
  };
}
