import { describe, expect, test } from 'vitest';
import {
  budapest,
  BUDAPEST_CATEGORIES,
  type BudapestAnswers
} from '../../statecharts/calculators/budapest.ts';
import {
  chronicClusterHeadache,
  ICHD3_ITEMS,
  type Ichd3Answers,
  type Ichd3Item
} from '../../statecharts/calculators/cluster-headache.ts';
import { atLeast, type Truth } from '../../statecharts/logic/truth.ts';

const values: readonly Truth[] = [true, false, undefined];

/** Every way to answer so many questions. */
function answersTo(questions: number): Truth[][] {
  if (questions === 0) return [[]];
  return answersTo(questions - 1).flatMap((rest) => values.map((value) => [...rest, value]));
}

/** Every way in which what is not known can turn out. */
function completionsOf(truths: readonly Truth[]): boolean[][] {
  return truths.reduce<boolean[][]>(
    (ways, truth) =>
      ways.flatMap((way) =>
        (truth === undefined ? [true, false] : [truth]).map((one) => [...way, one])
      ),
    [[]]
  );
}

test('at least so many are true exactly when every completion says so', () => {
  for (const truths of answersTo(4)) {
    for (const count of [0, 1, 2, 3, 4, 5]) {
      const ends = completionsOf(truths).map((way) => way.filter(Boolean).length >= count);
      const settled = ends.every((end) => end === ends[0]) ? ends[0] : undefined;
      expect(atLeast(count, truths)).toBe(settled);
    }
  }
});

describe('the Budapest criteria', () => {
  const inFirst = (count: number) =>
    Object.fromEntries(BUDAPEST_CATEGORIES.map((one, i) => [one, i < count]));
  const twoKnown = { sensory: true, motorTrophic: true };
  const crps: BudapestAnswers = {
    disproportionatePain: true,
    symptoms: inFirst(3),
    signs: inFirst(2),
    noBetterExplanation: true
  };

  test.each([
    ['with all four', crps, true],
    ['with symptoms in two categories', { ...crps, symptoms: inFirst(2) }, false],
    ['with a sign in one category', { ...crps, signs: inFirst(1) }, false],
    ['with another explanation', { ...crps, noBetterExplanation: false }, false],
    ['with pain in proportion', { ...crps, disproportionatePain: false }, false],
    ['with two categories not asked', { ...crps, symptoms: twoKnown }, undefined],
    ['with signs not looked for', { ...crps, signs: {} }, undefined],
    ['with another explanation not known', { ...crps, noBetterExplanation: undefined }, undefined],
    ['with one not known and one not there', { ...crps, signs: {}, symptoms: inFirst(0) }, false],
    ['with nothing known', { symptoms: {}, signs: {} }, undefined]
  ])('%s', (_what, answers: BudapestAnswers, met) => {
    expect(budapest(answers).met).toBe(met);
  });
});

describe('chronic cluster headache', () => {
  const items = Object.values(ICHD3_ITEMS).flat() as Ichd3Item[];
  const all: Ichd3Answers = Object.fromEntries(items.map((item) => [item, true]));
  const needed = items.filter((item) => !ICHD3_ITEMS.accompanied.some((one) => one === item));
  const noSigns = Object.fromEntries(ICHD3_ITEMS.accompanied.map((item) => [item, false]));

  test('is there with every item', () => {
    expect(chronicClusterHeadache(all)).toMatchObject({ cluster: true, chronicCluster: true });
  });

  test.each(needed)('needs %s', (item) => {
    expect(chronicClusterHeadache({ ...all, [item]: false }).chronicCluster).toBe(false);
    expect(chronicClusterHeadache({ ...all, [item]: undefined }).chronicCluster).toBeUndefined();
  });

  test.each(ICHD3_ITEMS.accompanied)('is accompanied when there is %s alone', (item) => {
    expect(chronicClusterHeadache({ ...all, ...noSigns, [item]: true }).chronicCluster).toBe(true);
    const unknown = { ...all, ...noSigns, [item]: undefined };
    expect(chronicClusterHeadache(unknown).chronicCluster).toBeUndefined();
  });

  test('is not there without any accompanying sign', () => {
    expect(chronicClusterHeadache({ ...all, ...noSigns }).chronicCluster).toBe(false);
  });

  test('may be cluster headache without being chronic', () => {
    const episodic = chronicClusterHeadache({ ...all, aYearWithoutThreeMonthsRemission: false });
    expect([episodic.cluster, episodic.chronicCluster]).toEqual([true, false]);
  });

  test('is not known of a patient of whom nothing is', () => {
    expect(chronicClusterHeadache({})).toMatchObject({
      cluster: undefined,
      chronicCluster: undefined
    });
  });
});
