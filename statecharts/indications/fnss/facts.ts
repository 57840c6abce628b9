import { wholeNumber, yesNo } from '../../facts/define.ts';
import { generalFacts } from '../../facts/general.ts';
import { placeFacts } from '../../facts/place.ts';
import { spineOperation, spinePain, spineTreatments } from '../../facts/spine.ts';

/** The facts that the pathway for pain after neck surgery reads. */
export const facts = {
  ...placeFacts,
  ...generalFacts,
  ...spinePain,
  cervicalSurgeries: wholeNumber(0, 50, 'operations'),
  ...spineOperation,
  myelumCompression: yesNo,
  ...spineTreatments
} as const;
