import { describe, expect, test } from 'vitest';
import { SEARCH_FOR_EVERY, searchDataOf } from '../../src/lib/build/search-terms.ts';
import { partsOf } from '../../src/scripts/search/plain.ts';
import { searchIn } from '../../src/scripts/search/search.ts';
import { indications } from '../../statecharts/indications/registry.ts';
import { MISSES, OF_EVERY, SEARCHES } from '../support/searches.ts';
import { wordsOf } from './support/words.ts';

const ids = indications.map(({ id }) => id);
const entries = indications.map((indication) => {
  const search = searchDataOf(indication.id);
  const name = wordsOf(indication, 'nl').get(`indication.${indication.id}.name`) ?? '';
  return { ...search, terms: `${name}; ${search.terms}` };
});
const find = searchIn(entries, SEARCH_FOR_EVERY);

/** The indications that a query finds, the nearest first; or why it finds none. */
const found = (query: string) => {
  const result = find(query);
  return typeof result === 'string' ? result : result.map((index) => ids[index] ?? '');
};

const searches = Object.entries(SEARCHES).flatMap(([id, terms]) =>
  partsOf(terms.replace(/\s+/g, ' ')).map((query) => ({ id, query }))
);

describe('the search for an indication', () => {
  test('finds first what a referrer means', () => {
    const wrong = searches.filter(({ id, query }) => found(query)[0] !== id);
    console.log(`${searches.length} searches, ${searches.length - wrong.length} as expected`);
    expect(wrong.map(({ id, query }) => ({ id, query, found: found(query) }))).toEqual([]);
    expect(searches.length).toBeGreaterThanOrEqual(150);
    expect(new Set(searches.map(({ query }) => query)).size).toBe(searches.length);
  });

  test('has searches for every indication', () => {
    expect(Object.keys(SEARCHES).toSorted()).toEqual(ids.toSorted());
  });

  test.each(ids)('finds %s by its name and every term of its own', (id) => {
    const terms = partsOf(entries[ids.indexOf(id)]?.terms ?? '');
    expect(terms.length).toBeGreaterThan(2);
    expect(terms.filter((term) => !found(term).includes(id))).toEqual([]);
  });

  test('finds all that a term belongs to', () => {
    expect(found('hernia')).toEqual(expect.arrayContaining(['fbss', 'fnss']));
    expect(found('L84')).toEqual(expect.arrayContaining(['back-pain', 'fbss']));
    expect(found('zenuwpijn')).toEqual(
      expect.arrayContaining(['pdn', 'sfn', 'phn', 'nerve-injury', 'peripheral-neuropathy-other'])
    );
  });

  test('gives the whole list for what fits every indication', () => {
    expect(partsOf(OF_EVERY).filter((query) => found(query) !== 'every')).toEqual([]);
  });

  test('finds nothing rather than something else', () => {
    expect(partsOf(MISSES).filter((query) => found(query) !== 'none')).toEqual([]);
    expect(found('  ')).toBe('nothing');
  });

  test('forgives any one mistake within a long word', () => {
    const words = [
      'gordelroos',
      'clusterhoofdpijn',
      'algodystrofie',
      'fantoompijn',
      'suikervoeten'
    ];
    const tries = words.flatMap((word) =>
      mistakesIn(word).map((query) => ({ query, right: found(word)[0] }))
    );
    const missed = tries.filter(({ query, right }) => found(query)[0] !== right);
    console.log(`${tries.length} mistyped words, ${tries.length - missed.length} found`);
    expect(missed).toEqual([]);
  });
});

/** The word with a letter left out, doubled, and swapped with the next, the first one kept. */
function mistakesIn(word: string): string[] {
  return [...word].flatMap((letter, i) => {
    const [before, after] = [word.slice(0, i), word.slice(i + 1)];
    const swapped = `${before}${after.charAt(0)}${letter}${after.slice(1)}`;
    if (i === 0) return [];
    return [`${before}${after}`, `${before}${letter}${letter}${after}`, swapped];
  });
}
