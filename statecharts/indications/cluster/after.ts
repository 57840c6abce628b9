import type { AfterPathway } from '../../care/after.ts';

/** It is judged by its attacks, and no source gives a rule for its off-test. */
export const after: AfterPathway = { measure: 'attacks', offTest: 'team', proms: [] };
