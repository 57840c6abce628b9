import { roundedDown, SHOWN_STEP } from '../calculators/rounded.ts';
import { compare, exactly, plus, type Exact } from './exact.ts';
import type { Instrument } from './instrument.ts';
import { WORSENING, type OffTestOutcome } from './off-test.ts';
import { SCORE } from './ranges.ts';

/** Which score while the system is off decides an off-test; in steps of a hundredth. */
export interface OffTestChange {
  /** Whether the pain rose by more than the limit as it is. */
  readonly isReached: boolean;
  /** The least with which it does. */
  readonly from: Exact;
  /** One step less, with which it does not. */
  readonly notUpTo: Exact;
  /** Whether the limit is that step itself, so that anything more than it is enough. */
  readonly isLimit: boolean;
  /** Whether the scale has such a score. */
  readonly isPossible: boolean;
}

/**
 * What would change the outcome of an off-test that began from a score, which may be a mean without
 * an end; `undefined` where no score decides. For an off-test that has a rule.
 */
export function offTestChange(
  outcome: OffTestOutcome,
  before: Exact,
  instrument: Instrument
): OffTestChange | undefined {
  if (outcome === 'incomplete') return undefined;
  const limit = plus(before, exactly(WORSENING[instrument]));
  const notUpTo = roundedDown(limit);
  const from = plus(notUpTo, SHOWN_STEP);
  return {
    isReached: outcome === 'switch-on',
    from,
    notUpTo,
    isLimit: compare(notUpTo, limit) === 0,
    isPossible: compare(limit, exactly(SCORE[instrument].max)) < 0
  };
}
