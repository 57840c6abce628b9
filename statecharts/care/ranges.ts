import { numberAbove, wholeNumber } from '../facts/define.ts';
import type { NumberFact } from '../facts/fact.ts';
import { generalFacts } from '../facts/general.ts';
import { sharedFacts } from '../facts/shared.ts';
import type { Instrument } from './instrument.ts';

/** The range of a score on each instrument: the one that a referral check has. */
export const SCORE: Readonly<Record<Instrument, NumberFact>> = {
  nrs: generalFacts.painNrs,
  vas: generalFacts.painVasMm
};

/** The range of the mean number of attacks a week, likewise. */
export const ATTACKS_PER_WEEK: NumberFact = sharedFacts.attacksPerWeek;

/** How somebody slept, in a diary: from 0 for very badly to 10 for very well. */
export const SLEEP: NumberFact = wholeNumber(0, 10, 'points');

/** The attacks on one day of a diary; more than these and something else was written. */
export const ATTACKS_PER_DAY: NumberFact = wholeNumber(0, 99, 'attacks');

/** For how many weeks a system is switched off: not at all is no off-test, and four at most (`nva §1`). */
export const WEEKS_OFF: NumberFact = numberAbove(0, 4, 'weeks');
