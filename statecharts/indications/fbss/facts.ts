import { wholeNumber } from '../../facts/define.ts';
import { generalFacts } from '../../facts/general.ts';
import { placeFacts } from '../../facts/place.ts';
import { spineOperation, spinePain, spineTreatments } from '../../facts/spine.ts';

/** The facts that the pathway for pain after back surgery reads. */
export const facts = {
  ...placeFacts,
  ...generalFacts,
  ...spinePain,
  lumbarSurgeries: wholeNumber(0, 50, 'operations'),
  ...spineOperation,
  ...spineTreatments
} as const;
