// A second, deliberately plain reading of the rules, used only to check the first: leg pain after back surgery.

import { exercise, nociceptive, spineCoAnalgesics, psychosocial } from '../conservative.ts';
import { fbssDiagnosis } from '../diagnosis-spine.ts';
import { scarInfiltration, nerveRootPrf } from '../minimally-invasive.ts';
import type { PathwayReading } from '../pathways.ts';

export const reading: PathwayReading = {
  reimbursedInBelgium: 'covered',
  diagnosis: fbssDiagnosis,
  conservative: [exercise, nociceptive, spineCoAnalgesics, psychosocial],
  minimallyInvasive: [scarInfiltration, nerveRootPrf],
  facts: [
    'steps.psychosocial',
    'painMechanism.neuropathic',
    'painMechanism.nociplastic',
    'painMechanism.nociceptive',
    'radicularPain',
    'dominantPain',
    'lumbarSurgeries',
    'surgicallyTreatable',
    'scarPainProminent',
    'neuropathicPainProminent',
    'steps.exercise',
    'steps.nociceptive',
    'steps.scarInfiltration',
    'steps.nerveRootPrf',
    'drugs.gabapentinoid',
    'drugs.tca',
    'drugs.snri'
  ]
};
