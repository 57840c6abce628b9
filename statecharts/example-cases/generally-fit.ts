import type { Facts } from '../facts/fact.ts';

/** Meets every criterion that holds whatever the diagnosis; the age goes with the diagnosis. */
export const generallyFit: Facts = {
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
  'psychosocial.distress': 'none'
};
