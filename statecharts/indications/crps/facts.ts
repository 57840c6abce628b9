import { bySpecialist, choice, pick, step, yesNo } from '../../facts/define.ts';
import { generalFacts } from '../../facts/general.ts';
import { placeFacts } from '../../facts/place.ts';
import { sharedFacts } from '../../facts/shared.ts';

/** The facts that the pathway for complex regional pain syndrome reads. */
export const facts = {
  ...placeFacts,
  ...generalFacts,
  ...pick(
    sharedFacts,
    'painMechanism.neuropathic',
    'painMechanism.nociplastic',
    'neuropathicPainProminent'
  ),
  iaspCriteriaMet: bySpecialist(yesNo),
  crpsType: bySpecialist(choice('I', 'II')),
  crpsRegion: choice('lower-limb', 'upper-limb', 'both-equal', 'elsewhere'),
  autoInflammationSuspected: bySpecialist(yesNo),
  inflammatorySignsProminent: bySpecialist(yesNo),
  vasomotorDysregulation: bySpecialist(yesNo),
  motorDysregulation: bySpecialist(yesNo),
  residualState: bySpecialist(yesNo),
  ...pick(
    sharedFacts,
    'vasomotorProminent',
    'diagnosedBySpecialist',
    'steps.exercise',
    'steps.psychosocial'
  ),
  'steps.antiInflammatory': bySpecialist(step),
  'steps.vasodilator': bySpecialist(step),
  'steps.spasmolytic': bySpecialist(step),
  'steps.thoracicBlock': bySpecialist(step),
  'steps.ivKetamine': bySpecialist(step),
  ...pick(sharedFacts, 'drugs.gabapentinoid', 'drugs.tca', 'drugs.snri')
} as const;
