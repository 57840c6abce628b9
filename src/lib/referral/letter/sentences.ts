import { upperFirst } from '$lib/words/upper-first.ts';

/** Phrases as sentences, one after another; those that are empty are left out. */
export function sentences(phrases: readonly string[]): string {
  return phrases
    .filter((phrase) => phrase !== '')
    .map((phrase) => closed(upperFirst(phrase)))
    .join(' ');
}

/** Phrases as one sentence, set apart by semicolons. */
export function oneSentence(phrases: readonly string[]): string {
  return sentences([phrases.filter((phrase) => phrase !== '').join('; ')]);
}

/** The text with its first letter small, unless it begins with an abbreviation. */
export function lowerFirst(text: string): string {
  return /^\p{Lu}(?!\p{Lu}|\d)/u.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}

/** What somebody typed, on one line. */
export const onOneLine = (text: string) => text.replaceAll(/\s+/g, ' ').trim();

function closed(sentence: string): string {
  return /[.?!:]$/.test(sentence) ? sentence : `${sentence}.`;
}
