import type { ExampleCase } from '../../example-cases/example-case.ts';
import { exerciseAndDrugs } from '../../example-cases/exercise-and-drugs.ts';
import { sharedCases } from '../../example-cases/shared-cases.ts';
import { combined } from './cases/combined.ts';
import { complete } from './cases/complete.ts';
import { conservative } from './cases/conservative.ts';
import { diagnosis } from './cases/diagnosis.ts';
import { minimallyInvasive } from './cases/minimally-invasive.ts';

const patients = { pain: 'painful diabetic polyneuropathy', complete };

/** Patients with painful diabetic polyneuropathy, and the advice that the rules give. */
export const cases: readonly ExampleCase[] = [
  ...diagnosis,
  ...sharedCases(patients),
  ...exerciseAndDrugs(patients),
  ...conservative,
  ...minimallyInvasive,
  ...combined
];
