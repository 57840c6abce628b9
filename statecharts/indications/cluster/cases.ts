import type { ExampleCase } from '../../example-cases/example-case.ts';
import type { PatientsNearLimits } from '../../example-cases/limits.ts';
import { sharedCases } from '../../example-cases/shared-cases.ts';
import { combined } from './cases/combined.ts';
import { complete } from './cases/complete.ts';
import { diagnosis } from './cases/diagnosis.ts';
import { drugs } from './cases/drugs.ts';

const patients: PatientsNearLimits = {
  pain: 'chronic cluster headache',
  complete,
  score: 'attacks that score',
  under: {
    painNrs: {
      expected: 'discuss',
      why: 'Attack pain under the threshold is discussed, not put off (I-10).'
    },
    painVasMm: { expected: 'discuss', why: 'Attack pain under 50 mm is discussed (I-10).' }
  }
};

/** Patients with chronic cluster headache, and the advice that the rules give. */
export const cases: readonly ExampleCase[] = [
  ...diagnosis,
  ...sharedCases(patients),
  ...drugs,
  ...combined
];
