import { describe, expect, test } from 'vitest';
import { waysInWords } from '../../src/lib/case/rule-words.ts';
import { wordsOf } from '../../src/lib/words/words.ts';
import { cutOffsOf } from '../../statecharts/criteria/candidates.ts';
import { atomsIn } from '../../statecharts/criteria/conditions-of.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { books, bookOf, rowOf, rowsOf, saidIn, textsOf } from './support/rule-books.ts';

/** Numbers that are part of a name, or of a fact's own meaning. */
const NAMES = /12 (?:maanden|months)|C[23]|ICHD-3/g;

describe.each(books)('the rules of $id in $language', ({ indication, language }) => {
  test('have every criterion, with its sources and readings', async () => {
    const rows = rowsOf(await bookOf(indication, language), 'criteria');
    expect(rows.map(({ id }) => id)).toEqual(indication.criteria.map(({ id }) => id));
    for (const { id, sources, readings } of indication.criteria) {
      const last = rows.find((row) => row.id === id)?.cells.at(-1);
      expect(last).toMatchObject({ sources, readings });
    }
  });

  test.each(COUNTRIES)(
    'have every way to fail in %s: its effect, who acts, and on what',
    async (country) => {
      const texts = await textsOf(indication, language);
      const words = wordsOf(language, texts, () => country);
      const book = await bookOf(indication, language);
      for (const each of indication.criteria) {
        const said = saidIn(rowOf(book, 'criteria', each.id), country);
        for (const { failure, text, when } of waysInWords(each, { indication, country, words })) {
          expect(said).toContain(text);
          expect(said.toLowerCase()).toContain(words.say(`rules.effect.${failure.effect}`));
          if (failure.by) expect(said).toContain(words.say(`actor.${failure.by}.name`));
          if (failure.urgent) expect(said).toContain(words.say('rules.criteria.urgent'));
          if (when) expect(said.toLowerCase()).toContain(when.toLowerCase());
        }
      }
      expect(book.parts.length).toBeGreaterThan(2);
    }
  );

  test('have the cut-offs of the conditions, and no number of another', async () => {
    const book = await bookOf(indication, language);
    const { number } = wordsOf(language, {});
    for (const each of indication.criteria) {
      for (const country of COUNTRIES) {
        const [, condition] = rowOf(book, 'criteria', each.id).cells;
        const said = (condition?.lines ?? []).map((line) => line.said[country]).join('\n');
        const cutOffs = cutOffsOf(atomsIn({ ...each, failures: [] })).map(number);
        const numbers = said.replace(NAMES, '').match(/\b\d+(?:[.,]\d+)?\b/g) ?? [];
        expect([each.id, new Set(numbers)]).toEqual([each.id, new Set(cutOffs)]);
      }
    }
    expect.hasAssertions();
  });

  test('have every fact with its range or values, every point to mind and every note', async () => {
    const book = await bookOf(indication, language);
    const { number } = wordsOf(language, {});
    const asked = Object.entries(indication.facts).filter(([id]) => id !== 'country');
    const isShort = !indication.hasPathway;
    expect(rowsOf(book, 'facts').map(({ id }) => id)).toEqual(asked.map(([id]) => id));
    for (const [id, definition] of asked) {
      const said = saidIn(rowOf(book, 'facts', id), 'BE');
      if (definition.kind === 'number') {
        expect(said).toContain(number(definition.min));
        expect(said).toContain(number(definition.max));
      }
    }
    const ids = (list: readonly { readonly id: string }[]) => list.map((each) => each.id);
    expect(ids(rowsOf(book, 'attention'))).toEqual(ids(indication.attention));
    expect(ids(rowsOf(book, 'notes'))).toEqual(ids(indication.notes));
    expect(rowsOf(book, 'after').length > 0).toBe(!isShort);
  });
});
