// A second, deliberately plain reading of the rules, used only to check the first: chronic cluster headache.

import { psychosocial } from '../conservative.ts';
import { clusterDiagnosis } from '../diagnosis-cluster.ts';
import type { PathwayReading } from '../pathways.ts';

export const reading: PathwayReading = {
  reimbursedInBelgium: 'unclear',
  diagnosis: clusterDiagnosis,
  conservative: [psychosocial],
  minimallyInvasive: [],
  facts: [
    'steps.psychosocial',
    'diagnosedBySpecialist',
    'attacksPerWeek',
    'recentMri',
    'structuralLesion',
    'medicationOveruse',
    'c2c3Surgery',
    'drugs.verapamil',
    'drugs.lithium',
    'drugs.methysergide',
    'drugs.topiramate',
    'drugs.gabapentin'
  ]
};
