import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordsOf } from '$lib/words/words.ts';
import { exactBmi } from '$statecharts/calculators/bmi.ts';
import { compare, exactly, minus, plus, times, type Exact } from '$statecharts/care/exact.ts';
import { atomsIn } from '$statecharts/criteria/conditions-of.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { figure, percentage, type Figure } from '$lib/words/figures.ts';
import { offTestFigures } from '../off-test/off-test-figures.ts';
import { OffTestEvaluation } from '../off-test/off-test.svelte.ts';
import type { WrittenDay } from '$lib/diary/written-day.ts';
import texts from './words/nl.json';
import { trialFigures } from '../trial/trial-figures.ts';
import { TrialEvaluation } from '../trial/trial.svelte.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';

/** Words in which a figure is only its number, under the key of its name. */
const words = wordsOf('en', {
  ui: { 'measure.nrs': '{{value}}' },
  evaluation: {
    ...Object.fromEntries(Object.keys(texts).map((key) => [key, key])),
    'figure.limit': '{{value}}',
    'figure.percent': '{{percent}}',
    'figure.percentOf': '{{percent}}'
  }
});

describe('a figure', () => {
  test.each([
    [23 / 3, '≈ 7.67'],
    [4.9996, '4.9996'],
    [4.99961, '≈ 4.9996'],
    [34.96, '34.96'],
    [89.999, '89.999'],
    [4.1, '4.1'],
    [-1.5, '-1.5']
  ])('of %d is %s', (value, text) => {
    expect(figure(value, words)).toBe(text);
  });

  test('of a percentage is that of the decimal entered, and never seems to reach a half', () => {
    const shown = [0.29, 0.5, 0.57, 0.3, -0.3, 0.496, 0.4999999].map((part) =>
      percentage(part, words)
    );
    expect(shown).toEqual(['29', '50', '57', '30', '30', '49.6', '49.99999']);
  });
});

test('every cut-off of the rules is a whole number: the figures rest on that', () => {
  const atoms = indications.flatMap(({ criteria }) => criteria.flatMap(atomsIn));
  const cutOffs = atoms.flatMap((atom) =>
    'value' in atom && typeof atom.value === 'number' ? [atom.value] : []
  );
  expect(cutOffs.length).toBeGreaterThan(20);
  expect(cutOffs.filter((value) => !Number.isInteger(value))).toEqual([]);
});

const hundredths = (max: number) =>
  fc.integer({ min: 0, max: max * 100 }).map((value) => value / 100);
const scores = fc.array(hundredths(10), { minLength: 1, maxLength: 3 });
const diaries = fc.array(scores, { minLength: 4, maxLength: 4 });

const diaryOf = (days: readonly (readonly number[])[]): WrittenDay[] =>
  days.map((each, i) => ({
    date: `2026-03-0${i + 1}`,
    // A third decimal would read as a thousand.
    scores: each.map(String),
    medication: ''
  }));

/** The number that a figure shows. */
function shownAs(label: string, figures: readonly Figure[]): Exact {
  const value = figures.find((each) => each.label === label)?.value ?? expect.fail(label);
  return exactly(Number(value.replace('≈ ', '')));
}

/** What is shown stands where the value stands: below, on or above. */
function expectSameSide(shown: Exact, value: Exact, cutOff: Exact) {
  const side = compare(value, cutOff);
  if (side !== 0) expect(compare(shown, cutOff)).toBe(side);
}

describe('what is shown is on the side of the cut-off that the value is on', () => {
  test('in a trial: its score, of half of the baseline; its reduction, of 50%', () => {
    const near = fc.tuple(diaries, hundredths(10), fc.boolean());
    const holds = fc.property(near, ([days, any, isNear]) => {
      const first = new TrialEvaluation(fbss, { instrument: 'nrs', diary: diaryOf(days) });
      const score = first.result?.score ?? expect.fail();
      const baseline = isNear ? Math.min(10, Math.round(score * 200) / 100) : any;
      if (baseline === 0) return;
      first.baseline = String(baseline);
      const { effect } = first;
      const figures = trialFigures(first, words);
      const half = times(exactly(baseline), exactly(0.5));
      expectSameSide(shownAs('figure.score', figures), effect?.score ?? expect.fail(), half);
      const reduction = effect?.reduction ?? expect.fail();
      if (compare(reduction, exactly(0)) < 0) return;
      const percent = times(reduction, exactly(100));
      expectSameSide(shownAs('figure.reduction', figures), percent, exactly(50));
    });
    fc.assert(holds, { numRuns: 500 });
  });

  test('in an off-test: the rise, of 2 points; the score, of the one before and 2', () => {
    const holds = fc.property(diaries, hundredths(10), (days, before) => {
      const evaluation = new OffTestEvaluation(fbss, {
        instrument: 'nrs',
        before: { text: String(before) },
        off: { diary: diaryOf(days) }
      });
      const figures = offTestFigures(evaluation, words);
      const rise = evaluation.rise ?? expect.fail();
      const off = evaluation.off.score ?? expect.fail();
      const limit = plus(exactly(before), exactly(2));
      expectSameSide(shownAs('figure.off', figures), off, limit);
      if (compare(rise, exactly(0)) < 0) return;
      expectSameSide(shownAs('figure.worsening', figures), rise, exactly(2));
    });
    fc.assert(holds, { numRuns: 500 });
  });

  test('of a body mass index: of 35', () => {
    const heights = fc.integer({ min: 1400, max: 2100 }).map((value) => value / 10);
    const grams = fc.integer({ min: -30, max: 30 });
    const holds = fc.property(heights, grams, (height, off) => {
      const weight = Math.round((35 * height * height) / 10) / 1000 + off / 1000;
      const bmi = exactBmi(height, Number(weight.toFixed(3))) ?? expect.fail();
      const shown = exactly(Number(figure(bmi, words).replace('≈ ', '')));
      expectSameSide(shown, bmi, exactly(35));
      expect(compare(minus(shown, bmi), exactly(0.006))).toBeLessThan(0);
    });
    fc.assert(holds);
  });
});
