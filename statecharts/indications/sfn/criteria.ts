import { coAnalgesics, exerciseProgramme } from '../../criteria/conservative.ts';
import { criterion, diagnosisCriterion, type Criterion } from '../../criteria/criterion.ts';
import { generalCriteria } from '../../criteria/general.ts';
import { psychosocialConcern, psychosocialTrack } from '../../criteria/psychosocial.ts';
import { reimbursed, reimbursementCriterion } from '../../criteria/reimbursement.ts';
import { agreeing, conditionsOn } from '../../logic/combinators.ts';
import { facts } from './facts.ts';
import { SECTION } from './sources.ts';

const { atLeast, atMost, closed, yes } = conditionsOn(facts);

export const reimbursement = reimbursed({ NL: 'covered', BE: 'not-covered' });

export const criteria: readonly Criterion[] = [
  diagnosisCriterion({
    id: 'sfn.diagnosis',
    test: yes('diagnosedBySpecialist'),
    otherwise: { effect: 'prepare', by: 'neurologist' },
    sources: [SECTION],
    readings: ['I-17']
  }),
  diagnosisCriterion({
    id: 'sfn.limbPain',
    test: yes('limbPainProminent'),
    otherwise: { effect: 'exclude' },
    how: 'finding',
    sources: [SECTION],
    readings: ['I-20']
  }),
  diagnosisCriterion({
    id: 'sfn.painElsewhere',
    test: agreeing(atMost('painElsewhereNrs', 4), atMost('painElsewhereVasMm', 40)),
    otherwise: [
      {
        effect: 'exclude',
        when: agreeing(atLeast('painElsewhereNrs', 5), atLeast('painElsewhereVasMm', 50))
      },
      { effect: 'discuss' }
    ],
    how: 'finding',
    sources: [SECTION],
    readings: ['I-5']
  }),
  ...generalCriteria(),
  exerciseProgramme(SECTION),
  coAnalgesics(SECTION, { formula: 'snriFirst', readings: ['I-11'] }),
  criterion({
    id: 'conservative.capsaicin',
    test: closed('drugs.capsaicin'),
    otherwise: { effect: 'discuss', by: 'gp' },
    sources: [SECTION],
    readings: ['I-1', 'I-12']
  }),
  psychosocialTrack(SECTION),
  psychosocialConcern,
  reimbursementCriterion(reimbursement)
];
