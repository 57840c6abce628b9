// A second, deliberately plain reading of the rules, used only to check the first: small fibre neuropathy.

import { exercise, neuropathyCoAnalgesics, capsaicin, psychosocial } from '../conservative.ts';
import { sfnDiagnosis } from '../diagnosis-nerve.ts';
import type { PathwayReading } from '../pathways.ts';

export const reading: PathwayReading = {
  reimbursedInBelgium: 'not-covered',
  diagnosis: sfnDiagnosis,
  conservative: [exercise, neuropathyCoAnalgesics, capsaicin, psychosocial],
  minimallyInvasive: [],
  facts: [
    'steps.psychosocial',
    'diagnosedBySpecialist',
    'limbPainProminent',
    'painElsewhereNrs',
    'painElsewhereVasMm',
    'steps.exercise',
    'drugs.gabapentinoid',
    'drugs.tca',
    'drugs.snri',
    'drugs.capsaicin'
  ]
};
