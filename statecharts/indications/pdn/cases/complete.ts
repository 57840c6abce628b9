import { generallyFit } from '../../../example-cases/generally-fit.ts';
import type { Facts } from '../../../facts/fact.ts';

/** A patient who meets every criterion: painful feet from diabetes, all three choices of drugs tried. */
export const complete: Facts = {
  ...generallyFit,
  age: 66,
  'painMechanism.nociceptive': false,
  vasomotorProminent: false,
  lowerLimbs: true,
  diagnosedBySpecialist: true,
  'steps.exercise': 'insufficient',
  'steps.tens': 'insufficient',
  'drugs.gabapentinoid': 'insufficient',
  'drugs.tca': 'unsuitable',
  'drugs.snri': 'insufficient',
  'drugs.carbamazepine': 'declined',
  'drugs.capsaicin': 'insufficient'
};
