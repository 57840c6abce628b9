import {
  coAnalgesics,
  exerciseProgramme,
  nociceptiveTreatment
} from '../../criteria/conservative.ts';
import { diagnosisCriterion, type Criterion } from '../../criteria/criterion.ts';
import { generalCriteria } from '../../criteria/general.ts';
import { psychosocialConcern, psychosocialTrack } from '../../criteria/psychosocial.ts';
import { reimbursed, reimbursementCriterion } from '../../criteria/reimbursement.ts';
import { spineDiagnosis, spineInterventions } from '../../criteria/spine.ts';
import { conditionsOn } from '../../logic/combinators.ts';
import { facts } from './facts.ts';
import { ANNEX, SECTION } from './sources.ts';

const { atLeast, no } = conditionsOn(facts);

export const reimbursement = reimbursed({ NL: 'covered', BE: 'covered' });

const diagnosis = spineDiagnosis({
  prefix: 'fnss',
  sources: [SECTION],
  dominanceSources: [SECTION],
  operated: atLeast('cervicalSurgeries', 1),
  operatedReadings: ['I-7'],
  inoperable: { effect: 'discuss', by: 'spine-surgeon' },
  inoperableReadings: ['I-7']
});

export const criteria: readonly Criterion[] = [
  diagnosis.surgery,
  diagnosis.radicular,
  diagnosis.mechanism,
  diagnosis.dominance,
  diagnosisCriterion({
    id: 'fnss.myelum',
    test: no('myelumCompression'),
    otherwise: { effect: 'exclude', by: 'spine-emergency', urgent: true },
    how: 'finding',
    sources: [ANNEX],
    readings: ['I-21', 'I-28']
  }),
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
