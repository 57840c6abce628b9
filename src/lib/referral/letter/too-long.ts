import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import {
  MOST_FREE_TEXT,
  MOST_IN_FIELD,
  type LetterDetails
} from '$lib/case/letter-details.svelte.ts';
import { partsOfTried, tellableTreatments } from './told-of-tried.ts';

/** The optional fields whose text is longer than a letter has room for; only those there are. */
export function tooLong(details: LetterDetails, check: ReferralCheck): string[] {
  const ofTreatments = tellableTreatments(check).flatMap((fact) =>
    partsOfTried(fact, check.facts[fact]).map((part): [string, string] => [
      `${fact}.${part}`,
      details.tried(fact)[part]
    ])
  );
  return [...ofTreatments, ...details.otherTexts]
    .filter(([field, text]) => text.length > mostIn(field))
    .map(([field]) => field);
}

/** The most characters that a field has room for. */
export const mostIn = (field: string) => (field === 'freeText' ? MOST_FREE_TEXT : MOST_IN_FIELD);
