import { wordCount } from '$lib/words/counts.ts';
import type { Words } from '$lib/words/words.ts';
import type { Country } from '$statecharts/facts/country.ts';
import type { Count } from '$statecharts/proof/results.ts';
import { groupsBy } from './groups.ts';

/** A row of counts in words; the note says of which countries they are. */
export interface CountedRow {
  readonly name: string;
  readonly note?: string;
  readonly cells: readonly string[];
}

/** Counts in words under their heads, that of the names first. */
export interface CountTable {
  readonly heads: readonly string[];
  readonly rows: readonly CountedRow[];
}

/** What the counts are told with: the words of the page, and what an indication is called. */
export interface Telling {
  readonly words: Words;
  readonly nameOf: (indication: string) => string;
}

/** A row for each indication and country, or for both countries where all is the same there. */
export function countedRows<T extends { indication: string; country: Country }>(
  list: readonly T[],
  cellsOf: (each: T) => readonly string[],
  { words, nameOf }: Telling
): CountedRow[] {
  const all = list.map((each) => ({
    indication: each.indication,
    country: each.country,
    cells: cellsOf(each)
  }));
  const groups = groupsBy(all, ({ indication, cells }) => `${indication} ${cells.join(' ')}`);
  return groups.map((alike) => ({
    name: nameOf(alike[0]?.indication ?? ''),
    note: countriesIn(
      alike.map(({ country }) => country),
      words
    ),
    cells: alike[0]?.cells ?? []
  }));
}

/** The names of some countries, as a list. */
export function countriesIn(countries: readonly Country[], { list, sayById }: Words): string {
  return list(
    countries.map((country) => sayById(`fact.country.${country}`)),
    'and'
  );
}

/** A count in words. */
export function told(count: Count | number | bigint, { language }: Words): string {
  return wordCount(BigInt(count), language);
}
