/**
 * A fraction of whole numbers, in lowest terms, its denominator above zero. What decides is
 * compared in fractions: 10 to 7 is a reduction of exactly 30 %, and a mean of three scores is exact.
 */
export interface Exact {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** The decimal that was entered: the shortest one that stands for this number. Throws if not finite. */
export function exactly(value: number): Exact {
  const [digits = '', exponent = '0'] = String(value).split('e');
  const [whole = '', decimals = ''] = digits.split('.');
  const places = decimals.length - Number(exponent);
  const numerator = BigInt(whole + decimals);
  return places > 0
    ? fraction(numerator, 10n ** BigInt(places))
    : fraction(numerator * 10n ** BigInt(-places), 1n);
}

/** `a` plus `b`. */
export function plus(a: Exact, b: Exact): Exact {
  return fraction(
    a.numerator * b.denominator + b.numerator * a.denominator,
    a.denominator * b.denominator
  );
}

/** `a` less `b`. */
export function minus(a: Exact, b: Exact): Exact {
  return plus(a, { ...b, numerator: -b.numerator });
}

/** `a` times `b`. */
export function times(a: Exact, b: Exact): Exact {
  return fraction(a.numerator * b.numerator, a.denominator * b.denominator);
}

/** `a` divided by `b`; `undefined` when `b` is zero. */
export function dividedBy(a: Exact, b: Exact): Exact | undefined {
  return b.numerator === 0n
    ? undefined
    : fraction(a.numerator * b.denominator, a.denominator * b.numerator);
}

/** The mean; `undefined` of nothing. */
export function mean(values: readonly Exact[]): Exact | undefined {
  return dividedBy(values.reduce(plus, exactly(0)), exactly(values.length));
}

/** Below zero when `a` is less than `b`, above zero when it is more, zero when they are equal. */
export function compare(a: Exact, b: Exact): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

/** The nearest finite number, to show; never to decide by. */
export function numberOf({ numerator, denominator }: Exact): number {
  const size = numerator < 0n ? -numerator : numerator;
  // Enough decimals for over forty significant digits, however small the value.
  const places = 41 + Math.max(0, String(denominator).length - String(size).length);
  const digits = String((size * 10n ** BigInt(places)) / denominator);
  const nearest = Math.min(Number(`${digits}e-${places}`), Number.MAX_VALUE);
  return numerator < 0n ? -nearest : nearest;
}

/** A fraction in lowest terms; `denominator` must not be zero. */
export function fraction(numerator: bigint, denominator: bigint): Exact {
  const divisor = greatestCommonDivisor(numerator, denominator);
  return { numerator: numerator / divisor, denominator: denominator / divisor };
}

/** With the sign of the denominator, so that dividing by it makes the denominator positive. */
function greatestCommonDivisor(numerator: bigint, denominator: bigint): bigint {
  let [a, b] = [numerator, denominator];
  while (b !== 0n) [a, b] = [b, a % b];
  return a < 0n === denominator < 0n ? a : -a;
}
