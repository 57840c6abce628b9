import { criterion, type Criterion, type Failure } from '../../criteria/criterion.ts';
import { allOf, anyOf, conditionsOn } from '../../logic/combinators.ts';
import { facts } from './facts.ts';
import { SECTION } from './sources.ts';

const { closed, oneOf, settled, yes } = conditionsOn(facts);

const BY_SPECIALIST: Failure = { effect: 'prepare', by: 'pain-specialist' };

/** Steps aimed at one component of the syndrome, where it is suspected. */
export const componentSteps: readonly Criterion[] = [
  criterion({
    id: 'conservative.antiInflammatory',
    applies: yes('autoInflammationSuspected'),
    test: settled('steps.antiInflammatory'),
    otherwise: BY_SPECIALIST,
    sources: [SECTION],
    readings: ['I-1', 'I-4', 'I-17']
  }),
  criterion({
    id: 'conservative.vasodilator',
    applies: yes('vasomotorDysregulation'),
    test: settled('steps.vasodilator'),
    otherwise: BY_SPECIALIST,
    sources: [SECTION],
    readings: ['I-1', 'I-4', 'I-17']
  }),
  criterion({
    id: 'conservative.spasmolytic',
    applies: yes('motorDysregulation'),
    test: settled('steps.spasmolytic'),
    otherwise: BY_SPECIALIST,
    sources: [SECTION],
    readings: ['I-1', 'I-4', 'I-17']
  })
];

/** Minimally invasive steps in the residual state. */
export const interventions: readonly Criterion[] = [
  criterion({
    id: 'minimallyInvasive.thoracicBlock',
    applies: allOf(
      oneOf('crpsRegion', 'upper-limb', 'both-equal'),
      yes('residualState'),
      yes('vasomotorProminent')
    ),
    test: closed('steps.thoracicBlock'),
    otherwise: BY_SPECIALIST,
    sources: [SECTION],
    readings: ['I-1', 'I-17', 'I-29']
  }),
  criterion({
    id: 'minimallyInvasive.ivKetamine',
    applies: allOf(yes('residualState'), yes('neuropathicPainProminent')),
    test: closed('steps.ivKetamine'),
    otherwise: BY_SPECIALIST,
    sources: [SECTION],
    readings: ['I-1', 'I-17']
  })
];

/** The drugs count only where neuropathic or nociplastic pain is suspected. */
export const neuropathicSuspected = anyOf(
  yes('painMechanism.neuropathic'),
  yes('painMechanism.nociplastic')
);
