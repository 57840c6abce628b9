import { pick } from '../facts/define.ts';
import { sharedFacts } from '../facts/shared.ts';
import { allOf, anyOf, conditionsOn } from '../logic/combinators.ts';
import type { Condition } from '../logic/condition.ts';
import { criterion, type Criterion } from './criterion.ts';
import type { Citation, Reading } from './source.ts';
import { asLastResort } from './drugs.ts';

const { closed, settled, stillOpen, yes } = conditionsOn(
  pick(
    sharedFacts,
    'painMechanism.nociceptive',
    'steps.exercise',
    'steps.nociceptive',
    'drugs.gabapentinoid',
    'drugs.tca',
    'drugs.snri'
  )
);

/** An exercise programme with a physiotherapist. */
export function exerciseProgramme(source: Citation): Criterion {
  return criterion({
    id: 'conservative.exercise',
    test: closed('steps.exercise'),
    otherwise: { effect: 'defer', by: 'physiotherapist' },
    sources: [source],
    readings: ['I-1', 'I-3']
  });
}

/** Treatment of a nociceptive component, where one is suspected. */
export function nociceptiveTreatment(source: Citation): Criterion {
  return criterion({
    id: 'conservative.nociceptive',
    applies: yes('painMechanism.nociceptive'),
    test: settled('steps.nociceptive'),
    otherwise: { effect: 'defer', by: 'gp' },
    sources: [source],
    readings: ['I-1', 'I-3', 'I-4']
  });
}

/** Which two drugs for neuropathic pain must be closed; the third name is the alternative. */
const CO_ANALGESICS = {
  gabapentinoidFirst: allOf(
    closed('drugs.gabapentinoid'),
    anyOf(closed('drugs.tca'), closed('drugs.snri'))
  ),
  snriFirst: allOf(closed('drugs.snri'), anyOf(closed('drugs.tca'), closed('drugs.gabapentinoid')))
} as const;

interface CoAnalgesics {
  readonly formula: keyof typeof CO_ANALGESICS;
  readonly applies?: Condition;
  readonly readings?: readonly Reading[];
}

/** Drugs for neuropathic pain, by the formula that the statement gives for the indication. */
export function coAnalgesics(
  source: Citation,
  { formula, applies, readings = [] }: CoAnalgesics
): Criterion {
  return criterion({
    id: 'conservative.coAnalgesics',
    ...(applies && { applies }),
    test: asLastResort(CO_ANALGESICS[formula], [
      stillOpen('drugs.gabapentinoid'),
      stillOpen('drugs.tca'),
      stillOpen('drugs.snri')
    ]),
    otherwise: { effect: 'defer', by: 'gp' },
    sources: [source],
    readings: ['I-1', 'I-3', 'I-4', ...readings]
  });
}
