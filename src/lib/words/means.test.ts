import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { chartDays } from '$lib/ui/chart-days.ts';
import { exactWeightedScore } from '$statecharts/calculators/weighted-score.ts';
import { addDays } from '$statecharts/care/dates.ts';
import { exactly, mean } from '$statecharts/care/exact.ts';
import { figure } from './figures.ts';
import { wordsOf } from './words.ts';

const words = wordsOf('nl', {});
const meanOf = (scores: readonly number[]) => mean(scores.map(exactly)) ?? expect.fail();
const shown = (scores: readonly number[]) => figure(meanOf(scores), words);

/** Scores in thousandths, so that what is right can be counted in whole numbers. */
const thousandths = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 1, maxLength: 12 });

/** Hundredths as they are written, a decimal that says nothing left out. */
function written(hundredths: number): string {
  const [whole, part] = [Math.floor(hundredths / 100), hundredths % 100];
  const decimals = String(part).padStart(2, '0').replace(/0+$/, '');
  return decimals === '' ? String(whole) : `${whole},${decimals}`;
}

describe('a mean of scores', () => {
  test.each([
    [[4.4, 4.5], '4,45'],
    [[4.01, 4.02], '≈ 4,02'],
    [[1.004, 1.006], '≈ 1,01'],
    [[8.34, 8.35], '≈ 8,35'],
    [[0.1, 0.2], '0,15'],
    [[0.1, 0.2, 0.3], '0,2'],
    [[1, 1, 2], '≈ 1,33'],
    [[1, 2, 2], '≈ 1,67']
  ])('of %j is shown as %s', (scores, text) => {
    expect(shown(scores)).toBe(text);
  });

  test('is rounded to the nearest hundredth, a half upwards, whatever the scores are', () => {
    fc.assert(
      fc.property(thousandths, (scores) => {
        const [sum, n] = [scores.reduce((a, b) => a + b, 0), scores.length];
        const nearest = Math.floor((2 * sum + 10 * n) / (20 * n));
        // What only seems to be a whole number has more decimals: a test of its own holds that.
        fc.pre(nearest % 100 !== 0 || sum % (1000 * n) === 0);
        const text = shown(scores.map((score) => score / 1000));
        expect(text).toBe(`${nearest * 10 * n === sum ? '' : '≈ '}${written(nearest)}`);
      })
    );
  });

  test('is the same in the table of days, in which it is a number', () => {
    fc.assert(
      fc.property(thousandths, (given) => {
        const scores = given.map((score) => score / 1000);
        const day = chartDays([{ date: '2026-03-04', scores }]).at(-1);
        expect(figure(day?.mean ?? expect.fail(), words)).toBe(shown(scores));
      })
    );
  });

  test('of four days counts every day equally, and is rounded once', () => {
    const days = [[4, 4, 5], [4], [4], [4]].map((scores, i) => ({
      date: addDays('2026-03-01', i),
      scores
    }));
    expect(figure(exactWeightedScore(days) ?? expect.fail(), words)).toBe('≈ 4,08');
  });
});
