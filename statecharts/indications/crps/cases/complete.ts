import { generallyFit } from '../../../example-cases/generally-fit.ts';
import type { Facts } from '../../../facts/fact.ts';

/** A patient who meets every criterion: CRPS I of the foot in the residual state, everything tried. */
export const complete: Facts = {
  ...generallyFit,
  age: 38,
  'painMechanism.neuropathic': true,
  'painMechanism.nociplastic': true,
  neuropathicPainProminent: true,
  iaspCriteriaMet: true,
  crpsType: 'I',
  crpsRegion: 'lower-limb',
  autoInflammationSuspected: false,
  inflammatorySignsProminent: false,
  vasomotorDysregulation: false,
  motorDysregulation: false,
  residualState: true,
  vasomotorProminent: false,
  diagnosedBySpecialist: true,
  'steps.exercise': 'insufficient',
  'steps.ivKetamine': 'insufficient',
  'drugs.gabapentinoid': 'insufficient',
  'drugs.tca': 'insufficient',
  'drugs.snri': 'declined'
};
