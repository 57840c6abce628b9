import type { Language } from '$lib/words/language.ts';
import { wordList } from '$lib/words/lists.ts';
import { lookedIn, type Namespace, type Texts } from '$lib/words/namespaces.ts';
import { wordNumber } from '$lib/words/numbers.ts';
import type { Words } from '$lib/words/words.ts';
import { sayerFrom, type Sayer } from '$statecharts/logic/sayer.ts';

/**
 * What `wordsOf` of the site says, without its library, which is too heavy for a guest:
 * `tests/unit/core-package.test.ts` holds that both say the same of patients.
 */
export function wordsOf<T extends Texts>(
  language: Language,
  texts: T,
  country: () => string | undefined = () => undefined
): Words<keyof T & Namespace> {
  const sayers = new Map<string | undefined, Sayer>();
  const sayer = () => {
    const place = country();
    const found = sayers.get(place) ?? sayerIn(language, texts, place);
    sayers.set(place, found);
    return found;
  };
  const say: Sayer['say'] = (key, values, count) => sayer().say(key, values, count);
  const number = (value: number) => wordNumber(value, language);
  const list: Words['list'] = (items, joiner) => wordList(items, joiner, language);
  return {
    language,
    say,
    sayById: say,
    speech: { say, number, list },
    has: (key) => sayer().has(key),
    number,
    list,
    with: (late) => wordsOf(language, { ...texts, ...late }, country) as Words
  };
}

function sayerIn(language: Language, texts: Texts, country: string | undefined): Sayer {
  const bundles = lookedIn(texts).flatMap((name) => {
    const bundle = texts[name];
    return bundle ? [bundle] : [];
  });
  return sayerFrom(bundles, { language, ...(country !== undefined && { country }) });
}
