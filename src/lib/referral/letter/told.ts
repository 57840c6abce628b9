import type { LetterDetails } from '$lib/case/letter-details.svelte.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import type { Words } from '$lib/words/words.ts';

/** All that a note or a letter is written from. */
export interface Told {
  readonly check: ReferralCheck;
  readonly details: LetterDetails;
  /** In the language of the text, which need not be that of the page. */
  readonly words: Words;
}

/** What a field holds, in the language of the text where it came from the medication list. */
export function inWordsOf({ check, words }: Told, field: string, text: string): string {
  return check.patient.part('medication')?.inWords(field, text, words) ?? text;
}
