import { dividedBy, exactly, minus, numberOf, type Exact } from '../care/exact.ts';

/**
 * By what part the later value is lower than the baseline: 8 to 4 is 0.5; below zero when it rose.
 * `undefined` when the baseline is zero.
 */
export function exactReduction(baseline: Exact, later: Exact): Exact | undefined {
  return dividedBy(minus(baseline, later), baseline);
}

/** The reduction as a number, 0.3 for 30 %; see above. */
export function reductionOf(baseline: number, later: number): number | undefined {
  const reduction = exactReduction(exactly(baseline), exactly(later));
  return reduction && numberOf(reduction);
}
