import type { ExampleCase } from '../example-case.ts';
import { combined } from './cases/combined.ts';
import { conditions } from './cases/conditions.ts';
import { conservative } from './cases/conservative.ts';
import { diagnosis } from './cases/diagnosis.ts';
import { limits } from './cases/limits.ts';
import { minimallyInvasive } from './cases/minimally-invasive.ts';
import { psychosocial } from './cases/psychosocial.ts';
import { unknowns } from './cases/unknowns.ts';

/** Patients with arm pain after neck surgery, and the advice that the rules give. */
export const cases: readonly ExampleCase[] = [
  ...diagnosis,
  ...limits,
  ...conditions,
  ...conservative,
  ...minimallyInvasive,
  ...psychosocial,
  ...combined,
  ...unknowns
];
