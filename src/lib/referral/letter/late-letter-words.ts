import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { onceFetched, type LateWords } from '$lib/words/late-words.svelte.ts';
import type { Language } from '$lib/words/language.ts';
import type { Words } from '$lib/words/words.ts';
import { letterWords } from './letter-words.ts';

/**
 * Follows the words of a letter in the language that is wanted, however long one takes that was
 * wanted before. For a component, while it is being made.
 */
export function lateLetterWords(
  language: () => Language,
  page: Words,
  check: ReferralCheck
): LateWords {
  return onceFetched(() => letterWords(language(), page, check));
}
