import { bySpecialist, choice, concern, number, yesNo } from './define.ts';

/** The facts that every pathway reads. */
export const generalFacts = {
  age: number(0, 120, 'years'),
  painDurationMonths: number(0, 1200, 'months'),
  painNrs: number(0, 10, 'points'),
  painVasMm: number(0, 100, 'millimetres'),
  substanceMisuse: yesNo,
  pregnant: yesNo,
  activeInfection: yesNo,
  bleedingRisk: choice(
    'none',
    'anticoagulant-pausable',
    'anticoagulant-not-asked',
    'anticoagulant-not-pausable-now',
    'anticoagulant-never-pausable',
    'coagulation-disorder'
  ),
  lifeExpectancyOver12Months: yesNo,
  completesQuestionnaires: yesNo,
  bmi: number(8, 100, 'bmi'),
  // I-33: the pain clinic can work it out.
  opioidMedMgPerDay: bySpecialist(number(0, 5000, 'milligramsPerDay')),
  psychiatricDisorder: choice('none', 'active-without-psychiatrist', 'active-with-psychiatrist'),
  'psychosocial.engagement': concern,
  'psychosocial.coping': concern,
  'psychosocial.expectations': concern,
  'psychosocial.activity': concern,
  'psychosocial.socialSupport': concern,
  'psychosocial.secondaryGain': concern,
  'psychosocial.distress': concern,
  'psychosocial.opioidReduction': concern,
  // I-34: for the centre to know; no criterion reads them.
  cardiacDevice: yesNo,
  earlierNeuromodulation: choice('none', 'trial-without-effect', 'explanted', 'implanted')
} as const;
