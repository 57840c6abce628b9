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
