import type { ExampleCase } from '../example-case.ts';
import { exerciseAndDrugs } from '../exercise-and-drugs.ts';
import { sharedCases } from '../shared-cases.ts';
import { combined } from './combined.ts';
import { diagnosis } from './diagnosis.ts';
import type { SpinePatients } from './spine-patients.ts';
import { steps } from './steps.ts';

/** The cases that pain in a limb after surgery on the back and on the neck share. */
export function spineCases(given: Omit<SpinePatients, 'pain'>): ExampleCase[] {
  const patients = { ...given, pain: `${given.limb} pain after ${given.axis} surgery` };
  return [
    ...diagnosis(patients),
    ...sharedCases(patients),
    ...exerciseAndDrugs(patients),
    ...steps(patients),
    ...combined(patients)
  ];
}
