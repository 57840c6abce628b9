import type { ExampleCase } from '../../example-cases/example-case.ts';
import { exerciseAndDrugs } from '../../example-cases/exercise-and-drugs.ts';
import type { PatientsNearLimits } from '../../example-cases/limits.ts';
import { sharedCases } from '../../example-cases/shared-cases.ts';
import { combined } from './cases/combined.ts';
import { complete } from './cases/complete.ts';
import { conservative } from './cases/conservative.ts';
import { diagnosis } from './cases/diagnosis.ts';
import { minimallyInvasive } from './cases/minimally-invasive.ts';

const patients: PatientsNearLimits = {
  pain: 'CRPS',
  complete,
  under: {
    painDurationMonths: {
      expected: 'specialist-first',
      why: 'CRPS is treated early: the pain clinic now, neuromodulation later (I-23).'
    }
  }
};

/** Patients with CRPS, and the advice that the rules give. */
export const cases: readonly ExampleCase[] = [
  ...diagnosis,
  ...sharedCases(patients),
  ...exerciseAndDrugs(patients),
  ...conservative,
  ...minimallyInvasive,
  ...combined
];
