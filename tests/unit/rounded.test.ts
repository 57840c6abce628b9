import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rounded } from '../../statecharts/calculators/rounded.ts';
import {
  compare,
  dividedBy,
  exactly,
  minus,
  numberOf,
  type Exact
} from '../../statecharts/care/exact.ts';

const quotient = (a: number, b: number) => dividedBy(exactly(a), exactly(b)) ?? expect.fail();
const shown = (value: Exact, ...cutOffs: number[]) =>
  numberOf(rounded(value, cutOffs.map(exactly)));

describe('a value to show', () => {
  test.each([
    [23, 3, 7.67],
    [10, 3, 3.33],
    [-10, 3, -3.33],
    [-20, 3, -6.67],
    [4.125, 1, 4.13],
    [-4.125, 1, -4.13],
    [5, 1, 5],
    [0, 1, 0]
  ])('%d by %d is %d: rounded', (a, b, expected) => {
    expect(shown(quotient(a, b))).toBe(expected);
  });

  test.each([
    [4.9996, 4.9996],
    [4.99961, 4.9996],
    [34.996, 34.996],
    [34.96, 34.96],
    [89.9999, 89.9999],
    [49.6, 49.6],
    [49.999999, 49.999999],
    [5.001, 5.001],
    [0.001, 0.001]
  ])('%d is %d: it does not seem to reach a whole number', (value, expected) => {
    expect(shown(exactly(value))).toBe(expected);
  });

  test.each([
    [3.6504, 3.65, 3.6504],
    [3.6496, 3.65, 3.6496],
    [3.65, 3.65, 3.65],
    [3.652, 3.651, 3.652],
    [3.64, 3.65, 3.64]
  ])('%d beside a cut-off of %d is %d', (value, cutOff, expected) => {
    expect(shown(exactly(value), cutOff)).toBe(expected);
  });

  test('is never on the other side of a cut-off, nor on one that the value is not on', () => {
    const thousandths = fc.integer({ min: -20_000, max: 20_000 });
    const values = fc.tuple(thousandths, fc.integer({ min: 1, max: 60 }));
    const near = fc.integer({ min: -3, max: 3 });
    const holds = fc.property(values, near, thousandths, ([a, b], off, other) => {
      const value = quotient(a / 1000, b);
      const beside = minus(value, exactly(off / 10_000));
      const cutOffs = [beside, exactly(other / 1000)];
      const found = rounded(value, cutOffs);
      for (const cutOff of [...cutOffs, ...wholeNumbersBeside(value)]) {
        if (compare(value, cutOff) === 0) continue;
        expect(compare(found, cutOff)).toBe(compare(value, cutOff));
      }
    });
    fc.assert(holds, { numRuns: 5000 });
  });

  test('is off by half a hundredth at the most', () => {
    const values = fc.tuple(
      fc.integer({ min: -99_999, max: 99_999 }),
      fc.integer({ min: 1, max: 99 })
    );
    const holds = fc.property(values, ([a, b]) => {
      const value = quotient(a, b);
      expect(Math.abs(numberOf(minus(rounded(value), value)))).toBeLessThanOrEqual(0.005);
    });
    fc.assert(holds);
  });
});

function wholeNumbersBeside(value: Exact): Exact[] {
  const whole = Math.floor(numberOf(value));
  return [whole - 1, whole, whole + 1].map(exactly);
}
