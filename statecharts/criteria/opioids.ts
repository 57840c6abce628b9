import { generalFacts } from '../facts/general.ts';
import { conditionsOn } from '../logic/combinators.ts';

const { atLeast } = conditionsOn(generalFacts);

/** A daily dose that has to come down before neuromodulation. Source: nva §1. */
export const highOpioidDose = atLeast('opioidMedMgPerDay', 90);
