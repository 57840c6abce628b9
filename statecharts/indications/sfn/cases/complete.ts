import type { Facts } from '../../../facts/fact.ts';

/** A patient who meets every criterion: pain in the limbs, hardly any elsewhere, everything tried. */
export const complete: Facts = {
  age: 58,
  painDurationMonths: 30,
  painNrs: 7,
  substanceMisuse: false,
  pregnant: false,
  activeInfection: false,
  bleedingRisk: 'none',
  lifeExpectancyOver12Months: true,
  completesQuestionnaires: true,
  bmi: 27,
  opioidMedMgPerDay: 20,
  psychiatricDisorder: 'none',
  'psychosocial.engagement': 'none',
  'psychosocial.coping': 'none',
  'psychosocial.expectations': 'none',
  'psychosocial.activity': 'none',
  'psychosocial.socialSupport': 'none',
  'psychosocial.secondaryGain': 'none',
  'psychosocial.distress': 'none',
  diagnosedBySpecialist: true,
  limbPainProminent: true,
  painElsewhereNrs: 2,
  'steps.exercise': 'insufficient',
  'drugs.gabapentinoid': 'insufficient',
  'drugs.tca': 'insufficient',
  'drugs.snri': 'insufficient',
  'drugs.capsaicin': 'declined'
};
