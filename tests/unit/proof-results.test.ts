import { describe, expect, test } from 'vitest';
import { FOLDERS } from '../../src/lib/words/folders.ts';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { RESULTS } from '../../statecharts/proof/results.ts';
import { OTHER_READINGS } from '../../statecharts/readings/other-ids.ts';
import { RULES_DATE, RULES_VERSION } from '../../statecharts/rules.ts';
import { hashes } from '../proof/hashes.ts';
import { SAFETY, type Safety } from '../proof/safety.ts';
import { LANGUAGES, placeholdersOf, wordsIn } from './support/words.ts';

/** What is to be done about results of other rules than the present. */
const AGAIN = 'statecharts/proof/results.json is stale: npm run prove -- --write';

describe('the results of the proof', () => {
  test('are those of the present rules', () => {
    expect([RESULTS.rules, RESULTS.date], AGAIN).toEqual([RULES_VERSION, RULES_DATE]);
  });

  test('are those of the present rules, charts, prover and second reading as they are written', () => {
    expect(RESULTS.hashes, AGAIN).toEqual(hashes());
  });

  test('have every pathway in every country', () => {
    const all = pathways.flatMap(({ id }) => COUNTRIES.map((country) => `${id} ${country}`));
    expect(RESULTS.proven.map(({ indication, country }) => `${indication} ${country}`)).toEqual(
      all
    );
  });

  test.each(RESULTS.proven)(
    'give each patient of $indication in $country one category',
    (proven) => {
      const { census, patients, referred } = proven;
      const named = Object.keys(census);
      expect(named.filter((id) => !CATEGORIES.some((category) => category === id))).toEqual([]);
      const sum = Object.values(census).reduce((all, count) => all + BigInt(count), 0n);
      expect(sum).toBe(BigInt(patients));
      expect(referred).toBe(census.refer ?? '0');
    }
  );

  test('count every other reading, of the patients it can tell apart', () => {
    const counted = new Set(RESULTS.shares.map(({ reading }) => reading));
    expect([...counted]).toEqual([...OTHER_READINGS]);
    const beyond = RESULTS.shares.filter(({ matters, of }) => BigInt(matters) > BigInt(of));
    expect(beyond).toEqual([]);
  });
});

describe.each(LANGUAGES)('the safety properties, in %s', (language) => {
  const words = wordsIn(FOLDERS.proof, language);

  test.each(SAFETY)('$id is said, and says what may come of it', (property) => {
    const sentence = words.get(`proof.safety.${property.id}`);
    expect(sentence).toBeTruthy();
    expect(placeholdersOf(sentence)).toEqual([`{{${onlyOf(property)}}}`]);
  });

  test('are all of those that were proven', () => {
    const ids = SAFETY.map(({ id }) => id);
    const proven = new Set(RESULTS.proven.flatMap(({ safety }) => Object.keys(safety)));
    expect(ids.filter((id) => !proven.has(id))).toEqual([]);
    expect([...proven].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

/** By which words a property says what may come of it. */
function onlyOf({ only }: Safety): string {
  if (only.join() === 'not-indicated') return 'notAtAll';
  if (only.toSorted().join() === 'not-indicated,not-now') return 'notYet';
  return only.includes('refer') || only.length !== CATEGORIES.length - 1 ? 'unsaid' : 'never';
}
