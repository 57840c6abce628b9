import { bySpecialist, pick, step, yesNo } from '../../facts/define.ts';
import { generalFacts } from '../../facts/general.ts';
import { placeFacts } from '../../facts/place.ts';
import { sharedFacts } from '../../facts/shared.ts';

/** The facts that the pathway for painful diabetic polyneuropathy reads. */
export const facts = {
  ...placeFacts,
  ...generalFacts,
  ...pick(sharedFacts, 'painMechanism.nociceptive', 'vasomotorProminent'),
  lowerLimbs: yesNo,
  ...pick(
    sharedFacts,
    'diagnosedBySpecialist',
    'steps.exercise',
    'steps.nociceptive',
    'steps.psychosocial'
  ),
  'steps.tens': bySpecialist(step),
  'steps.sympatheticBlock': bySpecialist(step),
  ...pick(sharedFacts, 'drugs.gabapentinoid', 'drugs.tca', 'drugs.snri'),
  'drugs.carbamazepine': step,
  ...pick(sharedFacts, 'drugs.capsaicin')
} as const;
