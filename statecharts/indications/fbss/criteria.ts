import {
  coAnalgesics,
  exerciseProgramme,
  nociceptiveTreatment
} from '../../criteria/conservative.ts';
import type { Criterion } from '../../criteria/criterion.ts';
import { generalCriteria } from '../../criteria/general.ts';
import { psychosocialConcern, psychosocialTrack } from '../../criteria/psychosocial.ts';
import { reimbursed, reimbursementCriterion } from '../../criteria/reimbursement.ts';
import { spineDiagnosis, spineInterventions } from '../../criteria/spine.ts';
import { conditionsOn } from '../../logic/combinators.ts';
import { facts } from './facts.ts';
import { ANNEX, SECTION } from './sources.ts';

const { atLeast } = conditionsOn(facts);

export const reimbursement = reimbursed({ NL: 'covered', BE: 'covered' });

const diagnosis = spineDiagnosis({
  prefix: 'fbss',
  sources: [SECTION],
  dominanceSources: [SECTION, ANNEX],
  operated: atLeast('lumbarSurgeries', 1),
  operatedReadings: [],
  inoperable: { effect: 'prepare', by: 'spine-surgeon' },
  inoperableReadings: ['I-17']
});

export const criteria: readonly Criterion[] = [
  diagnosis.surgery,
  diagnosis.radicular,
  diagnosis.mechanism,
  diagnosis.dominance,
  diagnosis.inoperable,
  ...generalCriteria(),
  exerciseProgramme(SECTION),
  nociceptiveTreatment(SECTION),
  coAnalgesics(SECTION, { formula: 'gabapentinoidFirst' }),
  psychosocialTrack(SECTION),
  ...spineInterventions(SECTION),
  psychosocialConcern,
  reimbursementCriterion(reimbursement)
];
