import { expect, test } from 'vitest';
import { factsIn } from '../../statecharts/criteria/conditions-of.ts';
import { cluster } from '../../statecharts/indications/cluster/index.ts';
import { fbss } from '../../statecharts/indications/fbss/index.ts';
import { indications, pathways } from '../../statecharts/indications/registry.ts';
import { wordCondition, type Speech } from '../../statecharts/logic/wording.ts';
import { wordList } from '../../src/lib/words/lists.ts';
import { wordsOf, type Language } from './support/words.ts';

function speechOf(indication: (typeof indications)[number], language: Language): Speech {
  const words = wordsOf(indication, language);
  return {
    say: (key, values = {}) =>
      (words.get(key) ?? `«${key}»`).replace(
        /\{\{(.*?)\}\}/g,
        (_, name: string) => values[name] ?? ''
      ),
    number: (value) => String(value),
    list: (texts, joiner) => wordList(texts, joiner, language)
  };
}

function wordingOf(
  indication: (typeof indications)[number],
  id: string,
  language: Language
): string {
  const criterion = indication.criteria.find((candidate) => candidate.id === id);
  if (!criterion) throw new Error(`${indication.id} has no ${id}.`);
  return wordCondition(criterion.test, indication.facts, speechOf(indication, language));
}

test('a threshold is worded from the condition that decides', () => {
  expect(wordingOf(fbss, 'general.intensity', 'nl')).toMatch(/pijnscore \(NRS\) 5 of hoger/);
  expect(wordingOf(fbss, 'general.age', 'en')).toMatch(/18 years/);
  expect(wordingOf(fbss, 'general.bmi', 'nl')).toMatch(/35/);
});

test('choices that ask the same of several facts are worded once', () => {
  expect(wordingOf(cluster, 'cluster.refractory', 'nl')).toMatch(/verapamil en lithium/);
});

test.each(pathways)(
  'every condition of $id has words for all its parts, in both languages',
  (indication) => {
    for (const language of ['nl', 'en'] as const) {
      for (const { id } of indication.criteria) {
        const wording = wordingOf(indication, id, language);
        expect([id, wording]).toEqual([id, expect.not.stringMatching(/«|\{\{|undefined/)]);
      }
    }
    expect(indication.criteria.every((criterion) => factsIn(criterion).length > 0)).toBe(true);
  }
);

/** About three lines on a phone, so that the first question is near. */
const MOST_ABOVE_A_FORM = 150;

test.each(indications)('what stands above the form of $id is short', (indication) => {
  for (const language of ['nl', 'en'] as const) {
    const words = wordsOf(indication, language);
    const keys = [`indication.${indication.id}.description`, 'site.privacy'];
    const above = keys.map((key) => words.get(key) ?? `«${key}»`).join(' ');
    expect([above, above.length <= MOST_ABOVE_A_FORM]).toEqual([above, true]);
  }
});
