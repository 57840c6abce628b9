import {
  MOST_FREE_TEXT,
  MOST_IN_FIELD,
  type LetterDetails
} from '$lib/case/letter-details.svelte.ts';

/** The texts of the optional fields that are longer than a letter has room for, by field. */
export function tooLong(details: LetterDetails): string[] {
  const fields: readonly [string, string][] = details.texts;
  return fields.filter(([field, text]) => text.length > mostIn(field)).map(([field]) => field);
}

/** The most characters that a field has room for. */
export const mostIn = (field: string) => (field === 'freeText' ? MOST_FREE_TEXT : MOST_IN_FIELD);
