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
