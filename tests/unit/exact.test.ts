import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  compare,
  dividedBy,
  exactly,
  mean,
  minus,
  numberOf,
  plus,
  type Exact
} from '../../statecharts/care/exact.ts';

const finite = fc.double({ noNaN: true, noDefaultInfinity: true });
const isSame = (a: Exact | undefined, b: Exact) => a !== undefined && compare(a, b) === 0;

describe('a number', () => {
  test.each([
    [0.1, 1n, 10n],
    [-2.25, -9n, 4n],
    [1e-7, 1n, 10_000_000n],
    [1e21, 10n ** 21n, 1n],
    [1.5e-10, 3n, 20_000_000_000n],
    [12, 12n, 1n],
    [-0, 0n, 1n]
  ])('%d is the decimal that was written', (value, numerator, denominator) => {
    expect(exactly(value)).toEqual({ numerator, denominator });
  });

  test.each([NaN, Infinity, -Infinity])('%d is none', (value) => {
    expect(() => exactly(value)).toThrow();
  });

  test('comes back the same', () => {
    const returns = fc.property(finite, (value) => {
      expect(numberOf(exactly(value))).toBe(value === 0 ? 0 : value);
    });
    fc.assert(returns, { numRuns: 2000 });
  });

  test('too great to show is shown as the greatest there is', () => {
    const tiny = exactly(5e-324);
    expect(numberOf(dividedBy(exactly(1), tiny) as Exact)).toBe(Number.MAX_VALUE);
    expect(numberOf(dividedBy(exactly(-1), tiny) as Exact)).toBe(-Number.MAX_VALUE);
  });
});

describe('arithmetic', () => {
  test('is not upset by binary fractions', () => {
    expect(isSame(plus(exactly(0.1), exactly(0.2)), exactly(0.3))).toBe(true);
    expect(isSame(minus(exactly(6.1), exactly(4)), exactly(2.1))).toBe(true);
    expect(isSame(dividedBy(exactly(2.1), exactly(7)), exactly(0.3))).toBe(true);
  });

  test('keeps a mean of thirds', () => {
    const third = mean([1, 0, 0].map(exactly)) as Exact;
    expect(isSame(mean([third, third, third]), third)).toBe(true);
    expect(compare(third, exactly(0.3333333333333333))).toBe(1);
    expect(numberOf(third)).toBe(1 / 3);
  });

  test('has no quotient by zero and no mean of nothing', () => {
    expect(dividedBy(exactly(1), exactly(0))).toBeUndefined();
    expect(mean([])).toBeUndefined();
  });

  test('keeps the denominator above zero', () => {
    expect(dividedBy(exactly(1), exactly(-3))).toEqual({ numerator: -1n, denominator: 3n });
    expect(dividedBy(exactly(-1), exactly(-3))).toEqual({ numerator: 1n, denominator: 3n });
  });

  test('agrees with whole numbers of hundredths', () => {
    const hundredths = fc.integer({ min: -10_000, max: 10_000 });
    const agrees = fc.property(hundredths, hundredths, (a, b) => {
      const [x, y] = [exactly(a / 100), exactly(b / 100)];
      expect(isSame(plus(x, y), exactly((a + b) / 100))).toBe(true);
      expect(isSame(minus(x, y), exactly((a - b) / 100))).toBe(true);
      expect(compare(x, y)).toBe(Math.sign(a - b));
      if (b !== 0) expect(numberOf(dividedBy(x, y) as Exact)).toBe(a === 0 ? 0 : a / b);
    });
    fc.assert(agrees, { numRuns: 2000 });
  });
});
