// A second, deliberately plain reading of the rules, used only to check the first: painful diabetic neuropathy.

import {
  exercise,
  nociceptive,
  neuropathyCoAnalgesics,
  thirdChoiceDrugs,
  psychosocial
} from '../conservative.ts';
import { pdnDiagnosis } from '../diagnosis-nerve.ts';
import { tens, sympatheticBlock } from '../minimally-invasive.ts';
import type { PathwayReading } from '../pathways.ts';

export const reading: PathwayReading = {
  reimbursedInBelgium: 'unclear',
  diagnosis: pdnDiagnosis,
  conservative: [exercise, nociceptive, neuropathyCoAnalgesics, thirdChoiceDrugs, psychosocial],
  minimallyInvasive: [tens, sympatheticBlock],
  facts: [
    'steps.psychosocial',
    'painMechanism.nociceptive',
    'vasomotorProminent',
    'lowerLimbs',
    'diagnosedBySpecialist',
    'steps.exercise',
    'steps.nociceptive',
    'steps.tens',
    'steps.sympatheticBlock',
    'drugs.gabapentinoid',
    'drugs.tca',
    'drugs.snri',
    'drugs.carbamazepine',
    'drugs.capsaicin'
  ]
};
