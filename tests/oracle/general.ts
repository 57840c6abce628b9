// A second, deliberately plain reading of the rules, used only to check the first: the criteria for everyone.

import { enoughPain } from './scores.ts';
import { anyOf, atLeast, is, not, under, yes } from './three-values.ts';
import type { Facts } from './three-values.ts';
import { decide } from './verdict.ts';
import type { Criterion, Verdict } from './verdict.ts';

function judgeBleeding(facts: Facts): Verdict {
  const risk = facts['bleedingRisk'] ?? undefined;
  if (risk === 'none' || risk === 'anticoagulant-pausable') return { status: 'met' };
  if (risk === 'anticoagulant-not-asked')
    return { status: 'unmet', effect: 'discuss', by: 'prescriber' };
  if (risk === 'anticoagulant-not-pausable-now')
    return { status: 'unmet', effect: 'defer', by: 'prescriber' };
  if (risk === 'coagulation-disorder')
    return { status: 'unmet', effect: 'defer', by: 'haematologist' };
  if (risk === 'anticoagulant-never-pausable')
    return { status: 'unmet', effect: 'exclude', by: null };
  return { status: 'unknown', effect: 'exclude', by: null };
}

function judgePsychiatry(facts: Facts): Verdict {
  const disorder = facts['psychiatricDisorder'] ?? undefined;
  if (disorder === 'none') return { status: 'met' };
  if (disorder === 'active-with-psychiatrist')
    return { status: 'unmet', effect: 'discuss', by: 'neuromodulation-team' };
  if (disorder === 'active-without-psychiatrist')
    return { status: 'unmet', effect: 'defer', by: 'gp' };
  return { status: 'unknown', effect: 'defer', by: 'gp' };
}

function judgeDuration(indication: string, facts: Facts): Verdict {
  const longEnough = atLeast(facts, 'painDurationMonths', 6);
  if (indication === 'crps') return decide(true, longEnough, 'prepare', 'pain-specialist');
  return decide(true, longEnough, 'defer', 'gp');
}

function judgeIntensity(indication: string, facts: Facts): Verdict {
  if (indication === 'cluster') return decide(true, enoughPain(facts), 'discuss', 'neurologist');
  return decide(true, enoughPain(facts), 'defer', 'gp');
}

export function generalCriteria(indication: string): Criterion[] {
  return [
    {
      id: 'general.age',
      facts: ['age'],
      judge: (f) => decide(true, atLeast(f, 'age', 18), 'defer', 'paediatric-pain-team')
    },
    {
      id: 'general.duration',
      facts: ['painDurationMonths'],
      judge: (f) => judgeDuration(indication, f)
    },
    {
      id: 'general.intensity',
      facts: ['painNrs', 'painVasMm'],
      twoInstruments: true,
      judge: (f) => judgeIntensity(indication, f)
    },
    {
      id: 'general.substanceMisuse',
      facts: ['substanceMisuse'],
      judge: (f) => decide(true, not(yes(f, 'substanceMisuse')), 'defer', 'gp')
    },
    {
      id: 'general.pregnancy',
      facts: ['pregnant'],
      judge: (f) => decide(true, not(yes(f, 'pregnant')), 'defer', 'gp')
    },
    { id: 'general.bleeding', facts: ['bleedingRisk'], judge: judgeBleeding },
    {
      id: 'general.infection',
      facts: ['activeInfection'],
      judge: (f) => decide(true, not(yes(f, 'activeInfection')), 'defer', 'gp')
    },
    {
      id: 'general.lifeExpectancy',
      facts: ['lifeExpectancyOver12Months'],
      judge: (f) => decide(true, yes(f, 'lifeExpectancyOver12Months'), 'exclude', null)
    },
    {
      id: 'general.questionnaires',
      facts: ['completesQuestionnaires'],
      judge: (f) => decide(true, yes(f, 'completesQuestionnaires'), 'defer', 'gp')
    },
    {
      id: 'general.bmi',
      facts: ['bmi'],
      judge: (f) => decide(true, under(f, 'bmi', 35), 'discuss', 'neuromodulation-team')
    },
    {
      id: 'general.opioids',
      facts: ['opioidMedMgPerDay'],
      judge: (f) => decide(true, under(f, 'opioidMedMgPerDay', 90), 'prepare', 'pain-specialist')
    },
    { id: 'general.psychiatry', facts: ['psychiatricDisorder'], judge: judgePsychiatry }
  ];
}

export const sevenFactors = [
  'psychosocial.engagement',
  'psychosocial.coping',
  'psychosocial.expectations',
  'psychosocial.activity',
  'psychosocial.socialSupport',
  'psychosocial.secondaryGain',
  'psychosocial.distress'
];

export const psychosocialConcern: Criterion = {
  id: 'psychosocial.concern',
  facts: sevenFactors,
  judge: (f) =>
    decide(
      true,
      not(anyOf(sevenFactors.map((factor) => is(f, factor, ['serious'])))),
      'discuss',
      'psychologist'
    )
};
