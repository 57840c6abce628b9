import { generallyFit } from '../../../example-cases/generally-fit.ts';
import type { Facts } from '../../../facts/fact.ts';

/** A patient who meets every criterion: ten attacks a week, three preventive drugs failed, a clear MRI. */
export const complete: Facts = {
  ...generallyFit,
  age: 45,
  diagnosedBySpecialist: true,
  attacksPerWeek: 10,
  recentMri: true,
  structuralLesion: false,
  medicationOveruse: false,
  c2c3Surgery: false,
  'drugs.verapamil': 'insufficient',
  'drugs.lithium': 'insufficient',
  'drugs.methysergide': 'declined',
  'drugs.topiramate': 'insufficient',
  'drugs.gabapentin': 'not-considered'
};
