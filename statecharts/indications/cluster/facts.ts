import { bySpecialist, pick, step, yesNo } from '../../facts/define.ts';
import { generalFacts } from '../../facts/general.ts';
import { placeFacts } from '../../facts/place.ts';
import { sharedFacts } from '../../facts/shared.ts';

/** The facts that the pathway for chronic cluster headache reads. */
export const facts = {
  ...placeFacts,
  ...generalFacts,
  ...pick(sharedFacts, 'diagnosedBySpecialist', 'attacksPerWeek'),
  recentMri: bySpecialist(yesNo),
  structuralLesion: bySpecialist(yesNo),
  medicationOveruse: yesNo,
  c2c3Surgery: yesNo,
  ...pick(sharedFacts, 'steps.psychosocial'),
  'drugs.verapamil': step,
  'drugs.lithium': step,
  'drugs.methysergide': step,
  'drugs.topiramate': step,
  'drugs.gabapentin': step
} as const;
