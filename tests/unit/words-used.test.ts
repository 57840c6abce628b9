import { expect, test } from 'vitest';
import { CLINICAL, folders, LANGUAGES, ROOMS, wordsIn } from './support/words.ts';

const sources = import.meta.glob<string>(['/src/**/*.{ts,svelte}', '!/src/**/*.test.ts'], {
  query: '?raw',
  import: 'default',
  eager: true
});
const texts = Object.values(sources);

/** The keys that the pages name outright, and the beginnings of those that they compose. */
const named = texts.flatMap((text) =>
  [...text.matchAll(/\bsay(?:ById)?\(\s*'([^']+)'/g)].map(([, key]) => key ?? '')
);
const composed = texts.flatMap((text) =>
  [...text.matchAll(/\bsay(?:ById)?\(\s*`([^`$]+)\$\{/g)].map(([, start]) => start ?? '')
);

/** A key without what chooses between its variants: a country, one or more. */
const baseOf = (key: string) => key.replace(/_(?:BE|one|other)$/, '');

test.each(LANGUAGES)('every text that a page names exists in %s', (language) => {
  const keys = new Set(
    folders.flatMap((folder) => [...wordsIn(folder, language).keys()].map(baseOf))
  );
  expect(named.length).toBeGreaterThan(50);
  expect(named.filter((key) => !keys.has(key))).toEqual([]);
  const starts = composed.filter((start) => ![...keys].some((key) => key.startsWith(start)));
  expect(starts).toEqual([]);
});

test('no text of the site is left over', () => {
  const all = texts.join('\n');
  const clinical = new Set(CLINICAL.flatMap((folder) => [...wordsIn(folder, 'nl').keys()]));
  const unused = ROOMS.flatMap((room) => [...wordsIn(room, 'nl').keys()])
    .map(baseOf)
    // The pages for patients are composed from a structure; patient-pages.test.ts holds them to it.
    .filter((key) => !key.startsWith('patient.page.'))
    // A room may say what the core names otherwise, to whom its pages speak to.
    .filter((key) => !clinical.has(key))
    .filter((key) => !named.includes(key) && !all.includes(`'${key}'`))
    .filter((key) => !composed.some((start) => key.startsWith(start)));
  expect(unused).toEqual([]);
});
