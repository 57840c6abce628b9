import { diagnosisCriterion, type Criterion } from '../../criteria/criterion.ts';
import { asLastResort } from '../../criteria/drugs.ts';
import { allOf, anyOf, conditionsOn } from '../../logic/combinators.ts';
import type { Condition } from '../../logic/condition.ts';
import { facts } from './facts.ts';
import { SECTION } from './sources.ts';

const { failed, failedOrUnsuitable, stillOpen } = conditionsOn(facts);

const BOTH = ['drugs.verapamil', 'drugs.lithium'] as const;
const ONE_OF = ['drugs.methysergide', 'drugs.topiramate', 'drugs.gabapentin'] as const;

type Counts = (drug: (typeof BOTH)[number] | (typeof ONE_OF)[number]) => Condition;

/** Verapamil, lithium and one of the three others count. */
const bothAndOne = (counts: Counts) =>
  allOf(allOf(...BOTH.map(counts)), anyOf(...ONE_OF.map(counts)));

const refractory = asLastResort(
  bothAndOne(failedOrUnsuitable),
  [...BOTH, ...ONE_OF].map(stillOpen)
);

/** Refractory to drugs; where a drug was unsuitable instead of failed, to be discussed (I-10). */
export const drugCriteria: readonly Criterion[] = [
  diagnosisCriterion({
    id: 'cluster.refractory',
    test: refractory,
    otherwise: { effect: 'prepare', by: 'neurologist' },
    sources: [SECTION],
    readings: ['I-4', 'I-10']
  }),
  diagnosisCriterion({
    id: 'cluster.refractoryByFailure',
    applies: refractory,
    test: bothAndOne(failed),
    otherwise: { effect: 'discuss', by: 'neurologist' },
    sources: [SECTION],
    readings: ['I-4', 'I-10']
  })
];
