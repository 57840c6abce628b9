/** A text so short is matched at the start of a word only. */
const SHORTEST_WITHIN = 4;

/**
 * Whether every word of a query begins a word of the text, whatever its case, accents or hyphens;
 * or the query, written as one word, occurs in the text written as one.
 */
export function matches(entry: string, query: string): boolean {
  const text = plain(entry);
  const words = plain(query);
  const asOne = compact(words);
  if (asOne.length >= SHORTEST_WITHIN && compact(text).includes(asOne)) return true;
  return words.split(' ').every((word) => ` ${text}`.includes(` ${word}`));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}

function compact(text: string): string {
  return text.replaceAll(' ', '');
}
