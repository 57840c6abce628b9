import { generalFacts } from '../facts/general.ts';
import { agreeing, conditionsOn, not } from '../logic/combinators.ts';
import { criterion, type Criterion, type Failure, type How } from './criterion.ts';
import { highOpioidDose } from './opioids.ts';
import type { Citation } from './source.ts';

const { atLeast, below, no, oneOf, yes } = conditionsOn(generalFacts);

const SOURCES: readonly Citation[] = ['nva §1'];

/** The two general criteria whose effect a pathway may change. */
interface Changes {
  readonly duration?: Failure;
  readonly intensity?: Failure;
}

/** The criteria that hold for every pathway. Source: nva §1. */
export function generalCriteria(changes: Changes = {}): Criterion[] {
  return [
    criterion({
      id: 'general.age',
      test: atLeast('age', 18),
      otherwise: { effect: 'defer', by: 'paediatric-pain-team' },
      how: 'wait',
      sources: SOURCES,
      readings: ['I-22']
    }),
    criterion({
      id: 'general.duration',
      test: atLeast('painDurationMonths', 6),
      otherwise: changes.duration ?? { effect: 'defer', by: 'gp' },
      how: 'wait',
      sources: SOURCES,
      readings: changes.duration ? ['I-18', 'I-23'] : ['I-18']
    }),
    criterion({
      id: 'general.intensity',
      test: agreeing(atLeast('painNrs', 5), atLeast('painVasMm', 50)),
      otherwise: changes.intensity ?? { effect: 'defer', by: 'gp' },
      how: 'finding',
      sources: SOURCES,
      readings: changes.intensity ? ['I-2', 'I-10'] : ['I-2']
    }),
    passing('general.substanceMisuse', 'substanceMisuse'),
    passing('general.pregnancy', 'pregnant', 'wait'),
    bleeding,
    passing('general.infection', 'activeInfection'),
    criterion({
      id: 'general.lifeExpectancy',
      test: yes('lifeExpectancyOver12Months'),
      otherwise: { effect: 'exclude' },
      how: 'finding',
      sources: SOURCES
    }),
    criterion({
      id: 'general.questionnaires',
      test: yes('completesQuestionnaires'),
      otherwise: { effect: 'defer', by: 'gp' },
      sources: ['nva §1', 'nva annex 1']
    }),
    criterion({
      id: 'general.bmi',
      test: below('bmi', 35),
      otherwise: { effect: 'discuss', by: 'neuromodulation-team' },
      sources: SOURCES
    }),
    criterion({
      id: 'general.opioids',
      test: not(highOpioidDose),
      otherwise: { effect: 'prepare', by: 'pain-specialist' },
      sources: SOURCES,
      readings: ['I-25', 'I-33']
    }),
    psychiatry
  ];
}

/** An exclusion that passes or can be treated (I-15). */
function passing(
  id: string,
  fact: 'substanceMisuse' | 'pregnant' | 'activeInfection',
  how: How = 'act'
) {
  return criterion({
    id,
    test: no(fact),
    otherwise: { effect: 'defer', by: 'gp' },
    how,
    sources: SOURCES,
    readings: ['I-15']
  });
}

const bleeding = criterion({
  id: 'general.bleeding',
  test: oneOf('bleedingRisk', 'none', 'anticoagulant-pausable'),
  otherwise: [
    {
      effect: 'discuss',
      by: 'prescriber',
      when: oneOf('bleedingRisk', 'anticoagulant-not-asked')
    },
    {
      effect: 'defer',
      by: 'prescriber',
      when: oneOf('bleedingRisk', 'anticoagulant-not-pausable-now')
    },
    { effect: 'defer', by: 'haematologist', when: oneOf('bleedingRisk', 'coagulation-disorder') },
    { effect: 'exclude', how: 'finding' }
  ],
  sources: SOURCES,
  readings: ['I-24', 'I-32']
});

const psychiatry = criterion({
  id: 'general.psychiatry',
  test: oneOf('psychiatricDisorder', 'none'),
  otherwise: [
    {
      effect: 'discuss',
      by: 'neuromodulation-team',
      when: oneOf('psychiatricDisorder', 'active-with-psychiatrist')
    },
    { effect: 'defer', by: 'gp' }
  ],
  sources: SOURCES,
  readings: ['I-26']
});
