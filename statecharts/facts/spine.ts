import { pick } from './define.ts';
import { sharedFacts } from './shared.ts';

/** What the pathways after spinal surgery ask of the pain. */
export const spinePain = pick(
  sharedFacts,
  'painMechanism.neuropathic',
  'painMechanism.nociplastic',
  'painMechanism.nociceptive',
  'radicularPain',
  'dominantPain'
);

/** What they ask of an operation that could still help. */
export const spineOperation = pick(sharedFacts, 'surgicallyTreatable');

/** What they ask of treatments so far. */
export const spineTreatments = pick(
  sharedFacts,
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
);
