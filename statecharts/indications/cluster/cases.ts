import type { ExampleCase } from '../example-case.ts';
import { combined } from './cases/combined.ts';
import { conditions } from './cases/conditions.ts';
import { diagnosis } from './cases/diagnosis.ts';
import { drugs } from './cases/drugs.ts';
import { limits } from './cases/limits.ts';
import { psychosocial } from './cases/psychosocial.ts';
import { unknowns } from './cases/unknowns.ts';

/** Patients with chronic cluster headache, and the advice that the rules give. */
export const cases: readonly ExampleCase[] = [
  ...diagnosis,
  ...limits,
  ...conditions,
  ...drugs,
  ...psychosocial,
  ...combined,
  ...unknowns
];
