import { diagnosisCriterion, type Criterion, type Failure } from '../../criteria/criterion.ts';
import { generalCriteria } from '../../criteria/general.ts';
import { psychosocialConcern, psychosocialTrack } from '../../criteria/psychosocial.ts';
import { reimbursed, reimbursementCriterion } from '../../criteria/reimbursement.ts';
import { conditionsOn } from '../../logic/combinators.ts';
import { drugCriteria } from './drugs.ts';
import { facts } from './facts.ts';
import { SECTION } from './sources.ts';

const { atLeast, no, yes } = conditionsOn(facts);

export const reimbursement = reimbursed({ NL: 'covered', BE: 'unclear' });

const BY_NEUROLOGIST: Failure = { effect: 'prepare', by: 'neurologist' };
const sources = [SECTION];

export const criteria: readonly Criterion[] = [
  diagnosisCriterion({
    id: 'cluster.diagnosis',
    test: yes('diagnosedBySpecialist'),
    otherwise: BY_NEUROLOGIST,
    sources,
    readings: ['I-17']
  }),
  diagnosisCriterion({
    id: 'cluster.frequency',
    test: atLeast('attacksPerWeek', 4),
    otherwise: { effect: 'defer', by: 'neurologist' },
    how: 'finding',
    sources
  }),
  diagnosisCriterion({
    id: 'cluster.mri',
    test: yes('recentMri'),
    otherwise: BY_NEUROLOGIST,
    sources
  }),
  ...drugCriteria,
  diagnosisCriterion({
    id: 'cluster.medicationOveruse',
    test: no('medicationOveruse'),
    otherwise: BY_NEUROLOGIST,
    sources,
    readings: ['I-30']
  }),
  diagnosisCriterion({
    id: 'cluster.structuralLesion',
    test: no('structuralLesion'),
    otherwise: { effect: 'exclude', by: 'neurologist' },
    how: 'finding',
    sources
  }),
  diagnosisCriterion({
    id: 'cluster.c2c3Surgery',
    test: no('c2c3Surgery'),
    otherwise: { effect: 'exclude' },
    how: 'finding',
    sources
  }),
  ...generalCriteria({ intensity: { effect: 'discuss', by: 'neurologist' } }),
  psychosocialTrack(SECTION),
  psychosocialConcern,
  reimbursementCriterion(reimbursement)
];
