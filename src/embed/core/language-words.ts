import { nameOf, type Texts } from '$lib/words/namespaces.ts';
import { wordList } from '$lib/words/lists.ts';
import { wordNumber } from '$lib/words/numbers.ts';
import type { Words } from '$lib/words/words.ts';
import type { Case } from '$statecharts/case/case.ts';
import { sayerFrom } from '$statecharts/logic/sayer.ts';
import type { LanguageWords } from './types.ts';

/** What a case is worded with. */
export function wordsFor(
  { language, shared, own }: LanguageWords,
  { indication, country }: Pick<Case, 'indication' | 'country'>
): Words {
  return spoken(language, { own: own[nameOf('own', indication)] ?? {}, terms: shared }, country);
}

/**
 * What `wordsOf` says, without its library, which would not fit: `tests/unit/core-words.test.ts` holds
 * that both say the same of every patient there.
 */
function spoken(language: LanguageWords['language'], texts: Texts, country: string): Words {
  const { say, has } = sayerFrom(Object.values(texts), { language, country });
  const number = (value: number) => wordNumber(value, language);
  const list: Words['list'] = (items, joiner) => wordList(items, joiner, language);
  return {
    language,
    say,
    sayById: say,
    speech: { say, number, list },
    has,
    number,
    list,
    with: (late) => spoken(language, { ...texts, ...late }, country)
  };
}
