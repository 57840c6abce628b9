import { describe, expect, test } from 'vitest';
import { FOLDERS, SHARED } from '../../src/lib/words/folders.ts';
import { folders, LANGUAGES, placeholdersOf, textOf, wordsIn } from './support/words.ts';

// A Belgian variant may stand in one language only, beside the word that it varies.
const isVariant = (key: string) => key.endsWith('_BE');
const baseOf = (key: string) => key.replace(/_BE$/, '');

describe.each(folders)('the words in %s', (folder) => {
  const nl = wordsIn(folder, 'nl');
  const en = wordsIn(folder, 'en');

  test('have the same keys in both languages, in the same order', () => {
    const keys = (words: typeof nl) => [...words.keys()].filter((key) => !isVariant(key));
    expect(keys(nl)).toEqual(keys(en));
    expect(keys(nl)).not.toHaveLength(0);
  });

  test('have the same placeholders in both languages', () => {
    for (const [key, text] of en) {
      if (isVariant(key)) continue;
      expect([key, placeholdersOf(text)]).toEqual([key, placeholdersOf(nl.get(key))]);
    }
    expect.hasAssertions();
  });
});

test('no text stands in two namespaces, save what is said otherwise', () => {
  const keys = SHARED.flatMap((namespace) => [...wordsIn(FOLDERS[namespace], 'nl').keys()]);
  expect(keys.filter((key, i) => keys.indexOf(key) !== i)).toEqual([]);
});

describe.each(folders.flatMap((folder) => LANGUAGES.map((language) => ({ folder, language }))))(
  'the words in $folder, $language',
  ({ folder, language }) => {
    const words = wordsIn(folder, language);

    test('are no empty texts, and have no space around them', () => {
      const bad = [...words].filter(([, text]) => text === '' || text !== text.trim());
      expect(bad).toEqual([]);
    });

    test('have each key once', () => {
      const keys = [...textOf(folder, language).matchAll(/^\s*"([^"]+)":/gm)].map(([, key]) => key);
      expect(keys).toEqual([...words.keys()]);
    });

    test('have a base for each Belgian variant, with the same placeholders', () => {
      for (const [key, text] of words) {
        if (!isVariant(key)) continue;
        const base = words.get(baseOf(key));
        expect([key, base]).toEqual([key, expect.any(String)]);
        expect([key, placeholdersOf(text)]).toEqual([key, placeholdersOf(base)]);
      }
      expect(words.size).toBeGreaterThan(0);
    });
  }
);
