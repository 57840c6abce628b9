import { nameOf } from '$lib/words/namespaces.ts';
import type { Words } from '$lib/words/words.ts';
import type { Case } from '$statecharts/case/case.ts';
import { wordsOf } from '../words.ts';
import type { LanguageWords } from './types.ts';

/** What a case is worded with. */
export function wordsFor(
  { language, shared, own }: LanguageWords,
  { indication, country }: Pick<Case, 'indication' | 'country'>
): Words {
  const texts = { own: own[nameOf('own', indication)] ?? {}, terms: shared };
  return wordsOf(language, texts, () => country);
}
