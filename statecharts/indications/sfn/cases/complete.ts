import { generallyFit } from '../../../example-cases/generally-fit.ts';
import type { Facts } from '../../../facts/fact.ts';

/** A patient who meets every criterion: pain in the limbs, hardly any elsewhere, everything tried. */
export const complete: Facts = {
  ...generallyFit,
  age: 58,
  diagnosedBySpecialist: true,
  limbPainProminent: true,
  painElsewhereNrs: 2,
  'steps.exercise': 'insufficient',
  'drugs.gabapentinoid': 'insufficient',
  'drugs.tca': 'insufficient',
  'drugs.snri': 'insufficient',
  'drugs.capsaicin': 'declined'
};
