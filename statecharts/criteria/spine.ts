import { pick } from '../facts/define.ts';
import { sharedFacts } from '../facts/shared.ts';
import { anyOf, conditionsOn } from '../logic/combinators.ts';
import type { Condition } from '../logic/condition.ts';
import { criterion, diagnosisCriterion, type Criterion, type Failure } from './criterion.ts';
import type { Citation } from './source.ts';
import type { Reading } from './source.ts';

/** The facts that pain after back surgery and pain after neck surgery share. */
const spineFacts = pick(
  sharedFacts,
  'radicularPain',
  'dominantPain',
  'surgicallyTreatable',
  'scarPainProminent',
  'neuropathicPainProminent',
  'painMechanism.neuropathic',
  'painMechanism.nociplastic',
  'steps.scarInfiltration',
  'steps.nerveRootPrf'
);

const { closed, no, oneOf, yes } = conditionsOn(spineFacts);

interface Diagnosis {
  readonly prefix: 'fbss' | 'fnss';
  readonly sources: readonly Citation[];
  readonly dominanceSources: readonly Citation[];
  readonly operated: Condition;
  readonly operatedReadings: readonly Reading[];
  readonly inoperable: Failure;
  readonly inoperableReadings: readonly Reading[];
}

/** The diagnosis criteria that both share; each pathway adds its own. */
export function spineDiagnosis(diagnosis: Diagnosis) {
  const { prefix, sources } = diagnosis;
  return {
    surgery: diagnosisCriterion({
      id: `${prefix}.surgery`,
      test: diagnosis.operated,
      otherwise: { effect: 'exclude' },
      how: 'finding',
      sources,
      readings: diagnosis.operatedReadings
    }),
    radicular: diagnosisCriterion({
      id: `${prefix}.radicular`,
      test: yes('radicularPain'),
      otherwise: { effect: 'exclude' },
      how: 'finding',
      sources
    }),
    mechanism: diagnosisCriterion({
      id: `${prefix}.mechanism`,
      test: anyOf(yes('painMechanism.neuropathic'), yes('painMechanism.nociplastic')),
      otherwise: { effect: 'exclude' },
      how: 'finding',
      sources
    }),
    dominance: diagnosisCriterion({
      id: `${prefix}.dominance`,
      test: oneOf('dominantPain', 'limb'),
      otherwise: [
        { effect: 'discuss', when: oneOf('dominantPain', 'equal') },
        { effect: 'exclude' }
      ],
      how: 'finding',
      sources: diagnosis.dominanceSources,
      readings: ['I-6', 'I-21']
    }),
    inoperable: diagnosisCriterion({
      id: `${prefix}.inoperable`,
      test: no('surgicallyTreatable'),
      otherwise: diagnosis.inoperable,
      sources,
      readings: diagnosis.inoperableReadings
    })
  };
}

/** The minimally invasive steps that both share. */
export function spineInterventions(source: Citation): Criterion[] {
  const bySpecialist: Failure = { effect: 'prepare', by: 'pain-specialist' };
  return [
    criterion({
      id: 'minimallyInvasive.scarInfiltration',
      applies: yes('scarPainProminent'),
      test: closed('steps.scarInfiltration'),
      otherwise: bySpecialist,
      sources: [source],
      readings: ['I-1', 'I-3', 'I-17']
    }),
    criterion({
      id: 'minimallyInvasive.nerveRootPrf',
      applies: yes('neuropathicPainProminent'),
      test: closed('steps.nerveRootPrf'),
      otherwise: bySpecialist,
      sources: [source],
      readings: ['I-1', 'I-3', 'I-17']
    })
  ];
}
