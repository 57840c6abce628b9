import {
  coAnalgesics,
  exerciseProgramme,
  nociceptiveTreatment
} from '../../criteria/conservative.ts';
import { criterion, diagnosisCriterion, type Criterion } from '../../criteria/criterion.ts';
import { asLastResort } from '../../criteria/drugs.ts';
import { generalCriteria } from '../../criteria/general.ts';
import { psychosocialConcern, psychosocialTrack } from '../../criteria/psychosocial.ts';
import { reimbursed, reimbursementCriterion } from '../../criteria/reimbursement.ts';
import { anyOf, conditionsOn } from '../../logic/combinators.ts';
import { facts } from './facts.ts';
import { SECTION } from './sources.ts';

const { closed, stillOpen, yes } = conditionsOn(facts);

export const reimbursement = reimbursed({ NL: 'covered', BE: 'unclear' });

export const criteria: readonly Criterion[] = [
  diagnosisCriterion({
    id: 'pdn.lowerLimbs',
    test: yes('lowerLimbs'),
    otherwise: { effect: 'exclude' },
    how: 'finding',
    sources: [SECTION],
    readings: ['I-20']
  }),
  diagnosisCriterion({
    id: 'pdn.diagnosis',
    test: yes('diagnosedBySpecialist'),
    otherwise: { effect: 'prepare', by: 'neurologist-or-internist' },
    sources: [SECTION],
    readings: ['I-17']
  }),
  ...generalCriteria(),
  exerciseProgramme(SECTION),
  nociceptiveTreatment(SECTION),
  coAnalgesics(SECTION, { formula: 'snriFirst', readings: ['I-9'] }),
  criterion({
    id: 'conservative.thirdChoice',
    test: asLastResort(anyOf(closed('drugs.carbamazepine'), closed('drugs.capsaicin')), [
      stillOpen('drugs.carbamazepine'),
      stillOpen('drugs.capsaicin')
    ]),
    otherwise: { effect: 'discuss', by: 'gp' },
    sources: [SECTION],
    readings: ['I-1', 'I-4', 'I-9']
  }),
  psychosocialTrack(SECTION),
  criterion({
    id: 'minimallyInvasive.tens',
    test: closed('steps.tens'),
    otherwise: { effect: 'prepare', by: 'pain-specialist' },
    sources: [SECTION],
    readings: ['I-1', 'I-12', 'I-17']
  }),
  criterion({
    id: 'minimallyInvasive.sympatheticBlock',
    applies: yes('vasomotorProminent'),
    test: closed('steps.sympatheticBlock'),
    otherwise: { effect: 'prepare', by: 'pain-specialist' },
    sources: [SECTION],
    readings: ['I-1', 'I-12', 'I-17']
  }),
  psychosocialConcern,
  reimbursementCriterion(reimbursement)
];
