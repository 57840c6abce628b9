import { generalFacts } from '../facts/general.ts';
import { conditionsOn } from '../logic/combinators.ts';

const { atLeast } = conditionsOn(generalFacts);

/** A daily dose, in mg of oral morphine, that has to come down before neuromodulation. Source: nva §1. */
export const HIGH_OPIOID_DOSE = 90;

export const highOpioidDose = atLeast('opioidMedMgPerDay', HIGH_OPIOID_DOSE);
