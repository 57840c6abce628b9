import type { Language } from '$lib/words/language.ts';

/** The items in the order of their names, in the alphabet of the language. */
export function alphabetical(
  items: readonly string[],
  nameOf: (item: string) => string,
  language: Language
): readonly string[] {
  return items.toSorted((a, b) => nameOf(a).localeCompare(nameOf(b), language));
}
