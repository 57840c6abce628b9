import { combined } from './combined.ts';
import { conditions } from './conditions.ts';
import type { ExampleCase } from './example-case.ts';
import { limits, type PatientsNearLimits } from './limits.ts';
import { psychosocial } from './psychosocial.ts';

/** The cases that every indication with a pathway has. */
export function sharedCases(patients: PatientsNearLimits): ExampleCase[] {
  return [
    ...limits(patients),
    ...conditions(patients),
    ...psychosocial(patients),
    ...combined(patients)
  ];
}
