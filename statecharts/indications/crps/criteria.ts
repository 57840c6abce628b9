import { coAnalgesics, exerciseProgramme } from '../../criteria/conservative.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { generalCriteria } from '../../criteria/general.ts';
import { psychosocialConcern, psychosocialTrack } from '../../criteria/psychosocial.ts';
import { reimbursed, reimbursementCriterion } from '../../criteria/reimbursement.ts';
import { diagnosis } from './diagnosis.ts';
import { SECTION } from './sources.ts';
import { componentSteps, interventions, neuropathicSuspected } from './steps.ts';

export const reimbursement = reimbursed({ NL: 'covered', BE: 'unclear' });

export const criteria: readonly Criterion[] = [
  ...diagnosis,
  // CRPS is treated early: under the inclusion period the pain clinic comes now (I-23).
  ...generalCriteria({ duration: { effect: 'prepare', by: 'pain-specialist' } }),
  exerciseProgramme(SECTION),
  coAnalgesics(SECTION, { formula: 'gabapentinoidFirst', applies: neuropathicSuspected }),
  ...componentSteps,
  psychosocialTrack(SECTION),
  ...interventions,
  psychosocialConcern,
  reimbursementCriterion(reimbursement)
];
