import type { OffTestDecision } from './after.ts';
import { compare, exactly, minus, numberOf, type Exact } from './exact.ts';
import { scoreOn, type Instrument } from './instrument.ts';
import { WEEKS_OFF } from './ranges.ts';

/** A system that was switched off because its effect is doubted. What is not known is left out. */
export interface OffTest {
  /** Who decides: the indication says. */
  readonly decision: OffTestDecision;
  /** The weighted score before it was switched off, and while it is off; on one instrument. */
  readonly beforeNrs?: number | undefined;
  readonly offNrs?: number | undefined;
  readonly beforeVasMm?: number | undefined;
  readonly offVasMm?: number | undefined;
  /** In the range `WEEKS_OFF`. */
  readonly weeksOff?: number | undefined;
  /** On the SF-12. */
  readonly qualityOfLifeDeclined?: boolean | undefined;
}

export const OFF_TEST_OUTCOMES = [
  'switch-on',
  'continue-test',
  'stay-off',
  'team-decision',
  'incomplete'
] as const;
export type OffTestOutcome = (typeof OFF_TEST_OUTCOMES)[number];

export interface OffTestResult {
  readonly outcome: OffTestOutcome;
  /** By how much the pain rose, in points or millimetres; absent when it cannot be computed. */
  readonly worsening?: number;
}

/** The pain must rise by more than this: points on the NRS, millimetres on the VAS (`nva §1`). */
export const WORSENING: Readonly<Record<Instrument, number>> = { nrs: 2, vas: 15 };

/**
 * What switching off comes to (`nva §1`). Where there is no rule (cluster headache) the team decides.
 * A score or the weeks missing, or scores on both instruments: incomplete. Where the pain did not
 * rise in four weeks, the team decides if the quality of life declined (I-16). The worsening is
 * given whenever it can be computed, beside every outcome; below zero when the pain fell.
 */
export function evaluateOffTest(test: OffTest): OffTestResult {
  const change = changeIn(test);
  return {
    outcome: outcomeOf(test, change),
    ...(change && { worsening: numberOf(change.worsening) })
  };
}

interface Change {
  readonly instrument: Instrument;
  readonly worsening: Exact;
}

function changeIn({ beforeNrs, offNrs, beforeVasMm, offVasMm }: OffTest): Change | undefined {
  const before = scoreOn(beforeNrs, beforeVasMm);
  const off = scoreOn(offNrs, offVasMm);
  return before && off && before.instrument === off.instrument
    ? { instrument: off.instrument, worsening: minus(exactly(off.value), exactly(before.value)) }
    : undefined;
}

function outcomeOf(test: OffTest, change: Change | undefined): OffTestOutcome {
  const { decision, weeksOff, qualityOfLifeDeclined } = test;
  if (decision === 'team') return 'team-decision';
  if (change === undefined || weeksOff === undefined) return 'incomplete';
  const limit = exactly(WORSENING[change.instrument]);
  if (compare(change.worsening, limit) > 0) return 'switch-on';
  if (weeksOff < WEEKS_OFF.max) return 'continue-test';
  if (qualityOfLifeDeclined === undefined) return 'incomplete';
  return qualityOfLifeDeclined ? 'team-decision' : 'stay-off';
}
