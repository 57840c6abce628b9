import { bySpecialist, choice, number, step, yesNo } from './define.ts';

/** Facts that more than one pathway reads, or an evaluation too; each pathway picks its own. */
export const sharedFacts = {
  'painMechanism.neuropathic': bySpecialist(yesNo),
  'painMechanism.nociplastic': bySpecialist(yesNo),
  'painMechanism.nociceptive': bySpecialist(yesNo),
  radicularPain: yesNo,
  dominantPain: choice('limb', 'equal', 'axial'),
  surgicallyTreatable: bySpecialist(yesNo),
  scarPainProminent: bySpecialist(yesNo),
  neuropathicPainProminent: bySpecialist(yesNo),
  vasomotorProminent: bySpecialist(yesNo),
  diagnosedBySpecialist: yesNo,
  attacksPerWeek: number(0, 500, 'attacksPerWeek'),
  'steps.exercise': step,
  'steps.nociceptive': bySpecialist(step),
  'steps.psychosocial': bySpecialist(step),
  'steps.scarInfiltration': bySpecialist(step),
  'steps.nerveRootPrf': bySpecialist(step),
  'drugs.gabapentinoid': step,
  'drugs.tca': step,
  'drugs.snri': step,
  'drugs.capsaicin': step
} as const;
