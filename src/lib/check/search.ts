/** What a search looks through: an entry of the list of indications. */
export interface Searchable {
  readonly name: string;
  readonly description: string;
  readonly synonyms: string;
}

/** Whether every word of a query occurs in the entry, whatever its case, accents or hyphens. */
export function matches(entry: Searchable, query: string): boolean {
  const text = plain(`${entry.name} ${entry.description} ${entry.synonyms}`);
  return plain(query)
    .split(' ')
    .every((word) => text.includes(word));
}

function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim();
}
