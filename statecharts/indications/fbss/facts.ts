import { pick, wholeNumber } from '../../facts/define.ts';
import { generalFacts } from '../../facts/general.ts';
import { placeFacts } from '../../facts/place.ts';
import { sharedFacts } from '../../facts/shared.ts';

/** The facts that the pathway for pain after back surgery reads. */
export const facts = {
  ...placeFacts,
  ...generalFacts,
  ...pick(
    sharedFacts,
    'painMechanism.neuropathic',
    'painMechanism.nociplastic',
    'painMechanism.nociceptive',
    'radicularPain',
    'dominantPain'
  ),
  lumbarSurgeries: wholeNumber(0, 50, 'operations'),
  ...pick(
    sharedFacts,
    'surgicallyTreatable',
    'scarPainProminent',
    'neuropathicPainProminent',
    'steps.exercise',
    'steps.nociceptive',
    'steps.psychosocial',
    'steps.scarInfiltration',
    'steps.nerveRootPrf',
    'drugs.gabapentinoid',
    'drugs.tca',
    'drugs.snri'
  )
} as const;
