import type { Exact } from '../care/exact.ts';

/** The value to show: cut off (not rounded) after two decimals, so that it passes no cut-off. */
export function twoDecimals({ numerator, denominator }: Exact): number {
  return Number((numerator * 100n) / denominator) / 100;
}
