import { describe, expect, test } from 'vitest';
import { addressOf, PUBLISHERS } from '../../statecharts/evidence/place.ts';
import { SINCE, sinceFor } from '../../statecharts/evidence/since.ts';
import { indications, pathways } from '../../statecharts/indications/registry.ts';
import { FOLDERS } from '../../src/lib/words/folders.ts';
import { LANGUAGES, wordsIn } from './support/words.ts';

/** The table of what came since the statement, read by indication; Belgian rows apart. */
const CONCERNS: Readonly<Record<string, readonly string[]>> = {
  fbss: ['placebo', 'consensus', 'hara', 'back', 'evoke', 'tga', 'triage', 'home-trial'],
  fnss: ['consensus', 'tga'],
  crps: ['drg', 'placebo', 'consensus', 'tga', 'home-trial'],
  pdn: ['senza', 'placebo', 'consensus', 'tga', 'home-trial'],
  sfn: ['consensus', 'tga', 'home-trial'],
  cluster: ['icon', 'hortons']
};
const BELGIAN = ['fnss', 'crps', 'pdn', 'cluster'];

const idsFor = (...given: Parameters<typeof sinceFor>) => sinceFor(...given).map(({ id }) => id);

describe('what came since the statement', () => {
  test('is known for every indication with a pathway, and for no other', () => {
    expect(Object.keys(CONCERNS).toSorted()).toEqual(pathways.map(({ id }) => id).toSorted());
    const others = indications.filter(({ hasPathway }) => !hasPathway);
    expect(others.flatMap(({ id }) => idsFor(id))).toEqual([]);
  });

  test.each(Object.entries(CONCERNS))('concerns a Dutch patient with %s', (indication, ids) => {
    expect(idsFor(indication, 'NL').toSorted()).toEqual(ids.toSorted());
  });

  test.each(Object.entries(CONCERNS))('concerns a Belgian patient with %s', (indication, ids) => {
    const belgian = BELGIAN.includes(indication) ? [`belgium.${indication}`] : [];
    expect(idsFor(indication, 'BE').toSorted()).toEqual([...ids, ...belgian].toSorted());
  });

  test('is dated, the earliest first, and what is under way last', () => {
    const dates = SINCE.map(({ when }) => when ?? '9');
    // A year alone stands before its months.
    expect(dates).toEqual(dates.toSorted());
    expect(SINCE.filter(({ when }) => when === undefined).map(({ id }) => id)).toEqual([
      'home-trial'
    ]);
  });

  test('leads to an article by its number, and nowhere else', () => {
    const articles = SINCE.flatMap(({ places }) => places).filter((place) => 'cited' in place);
    for (const article of articles) {
      expect(addressOf(article)).toMatch(
        /^https:\/\/(?:doi\.org\/10\.\d{4,}\/\S+|pmc\.ncbi\.nlm\.nih\.gov\/articles\/PMC\d+\/)$/
      );
    }
    expect(articles.length).toBeGreaterThan(9);
  });

  test.each(LANGUAGES)('has its words in %s, and none are left over', (language) => {
    const words = wordsIn(FOLDERS.since, language);
    const rows = [...words.keys()].filter((key) => key.startsWith('since.row.'));
    expect(rows.toSorted()).toEqual(SINCE.map(({ id }) => `since.row.${id}`).toSorted());
    const publishers = [...words.keys()].filter((key) => key.startsWith('since.publisher.'));
    expect(publishers).toEqual(PUBLISHERS.map((id) => `since.publisher.${id}`));
  });

  test('names in words the figures of each study, in both languages', () => {
    const figures: Readonly<Record<string, readonly string[]>> = {
      senza: ['216', '50', '79', '5', '5.2', '3.2'],
      hara: ['50', '10.6', '9.3', '10'],
      evoke: ['36', '50', '77.6', '49.3'],
      tga: ['12', '70'],
      triage: ['1025', '100', '98.8', '40'],
      hortons: ['38', '30', '18.8', '50.0', '42', '51']
    };
    for (const language of LANGUAGES) {
      const words = wordsIn(FOLDERS.since, language);
      for (const [id, wanted] of Object.entries(figures)) {
        const text = words.get(`since.row.${id}`) ?? '';
        const plain =
          language === 'nl' ? text.replaceAll(',', '.') : text.replaceAll(/(\d),(\d)/g, '$1$2');
        const found: readonly string[] = plain.match(/\d+(?:\.\d+)?/g) ?? [];
        expect([id, wanted.filter((figure) => !found.includes(figure))]).toEqual([id, []]);
      }
    }
  });
});
