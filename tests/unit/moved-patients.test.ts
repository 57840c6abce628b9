import { expect, test } from 'vitest';
import { VERSIONS } from '../../src/lib/why/rules/versions.ts';
import { wordsOf } from '../../src/lib/words/words.ts';
import { RESULTS } from '../../statecharts/proof/results.ts';
import { books, bookOf, textsOf } from './support/rule-books.ts';

test('patients are counted who moved since the version before', () => {
  expect(VERSIONS.slice(0, 2).map(({ version }) => version)).toEqual([
    RESULTS.rules,
    RESULTS.since.rules
  ]);
});

test.each(books)(
  'the rules of $id say who moved with the newest version, and how many, in $language',
  async ({ indication, language }) => {
    const { moved } = await bookOf(indication, language);
    const { sayById } = wordsOf(language, await textsOf(indication, language));
    const expected = RESULTS.since.moved.filter((each) => each.indication === indication.id);
    for (const { country, patients, example } of expected) {
      const view = moved.find(
        ({ move, countries }) =>
          move.replace(/[.,]/g, '').includes(`: ${patients} `) &&
          countries.includes(sayById(`fact.country.${country}`))
      );
      expect(view?.example.split('; ')).toHaveLength(Object.keys(example).length);
    }
    expect(moved.length > 0).toBe(indication.hasPathway);
  }
);
