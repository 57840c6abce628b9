import { any, atLeast, below, is, isFalse, isTrue, notSo, oneOf, twoScores } from './rails.ts';
import { row, type Row } from './row.ts';

/** Section 4 of the rules: the general criteria of the six indications with a pathway. */
export function general(indication: string): Row[] {
  const cluster = indication === 'cluster';
  const duration = atLeast('painDurationMonths', 6);
  return [
    row('general.age', atLeast('age', 18), 'defer', 'paediatric-pain-team'),
    indication === 'crps'
      ? row('general.duration', duration, 'prepare', 'pain-specialist')
      : row('general.duration', duration, 'defer', 'gp'),
    row(
      'general.intensity',
      INTENSITY,
      cluster ? 'discuss' : 'defer',
      cluster ? 'neurologist' : 'gp'
    ),
    row('general.substanceMisuse', isFalse('substanceMisuse'), 'defer', 'gp'),
    row('general.pregnancy', isFalse('pregnant'), 'defer', 'gp'),
    BLEEDING,
    row('general.infection', isFalse('activeInfection'), 'defer', 'gp'),
    row('general.lifeExpectancy', isTrue('lifeExpectancyOver12Months'), 'exclude'),
    row('general.questionnaires', isTrue('completesQuestionnaires'), 'defer', 'gp'),
    row('general.bmi', below('bmi', 35), 'discuss', 'neuromodulation-team'),
    row('general.opioids', below('opioidMedMgPerDay', 90), 'prepare', 'pain-specialist'),
    PSYCHIATRY,
    row('psychosocial.concern', notSo(any(...SEVEN.map(serious))), 'discuss', 'psychologist')
  ];
}

/** A factor that is of serious concern. */
export const serious = (factor: string) => oneOf(`psychosocial.${factor}`, ['serious'], 'concern');

/** The first seven factors; the eighth, opioid reduction, is read by no criterion. */
export const SEVEN = [
  'engagement',
  'coping',
  'expectations',
  'activity',
  'socialSupport',
  'secondaryGain',
  'distress'
] as const;

const INTENSITY = twoScores(
  'painNrs',
  atLeast('painNrs', 5),
  'painVasMm',
  atLeast('painVasMm', 50)
);

const bleeding = (value: string) => is('bleedingRisk', value);

const BLEEDING: Row = {
  ...row('general.bleeding', oneOf('bleedingRisk', ['none', 'anticoagulant-pausable']), 'exclude'),
  lesser: [
    [bleeding('anticoagulant-not-asked'), { effect: 'discuss', by: 'prescriber' }],
    [bleeding('anticoagulant-not-pausable-now'), { effect: 'defer', by: 'prescriber' }],
    [bleeding('coagulation-disorder'), { effect: 'defer', by: 'haematologist' }]
  ]
};

const PSYCHIATRY: Row = {
  ...row('general.psychiatry', oneOf('psychiatricDisorder', ['none']), 'defer', 'gp'),
  lesser: [
    [
      is('psychiatricDisorder', 'active-with-psychiatrist'),
      { effect: 'discuss', by: 'neuromodulation-team' }
    ]
  ]
};
