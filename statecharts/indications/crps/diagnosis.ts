import { diagnosisCriterion, type Criterion } from '../../criteria/criterion.ts';
import { anyOf, conditionsOn } from '../../logic/combinators.ts';
import { facts } from './facts.ts';
import { INTRODUCTION, SECTION } from './sources.ts';

const { no, oneOf, yes } = conditionsOn(facts);

/** Is it CRPS, of which type, and where? */
export const diagnosis: readonly Criterion[] = [
  diagnosisCriterion({
    id: 'crps.diagnosis',
    test: yes('iaspCriteriaMet'),
    otherwise: { effect: 'prepare', by: 'pain-specialist' },
    sources: [SECTION],
    readings: ['I-17', 'I-31']
  }),
  diagnosisCriterion({
    id: 'crps.ruledOut',
    test: anyOf(yes('iaspCriteriaMet'), no('diagnosedBySpecialist')),
    otherwise: { effect: 'exclude' },
    how: 'finding',
    past: ['diagnosedBySpecialist'],
    sources: [SECTION],
    readings: ['I-31']
  }),
  diagnosisCriterion({
    id: 'crps.type',
    test: oneOf('crpsType', 'I'),
    otherwise: { effect: 'discuss', by: 'pain-specialist' },
    how: 'finding',
    sources: [SECTION, INTRODUCTION],
    readings: ['I-8']
  }),
  diagnosisCriterion({
    id: 'crps.region',
    test: oneOf('crpsRegion', 'lower-limb', 'upper-limb', 'both-equal'),
    otherwise: { effect: 'discuss', by: 'pain-specialist' },
    how: 'finding',
    sources: [SECTION],
    readings: ['I-29']
  })
];
