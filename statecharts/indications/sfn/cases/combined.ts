import type { ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Several findings in one patient: which of them settles the advice. */
export const combined: readonly ExampleCase[] = [
  {
    description:
      'A patient with small fibre neuropathy, pain elsewhere of 4.5 and an infected toe under treatment.',
    country: 'NL',
    facts: { ...complete, painElsewhereNrs: 4.5, activeInfection: true },
    expected: 'not-now',
    why: 'The infection comes before any discussion (I-15, I-5).'
  },
  {
    description:
      'A patient with small fibre neuropathy, pain elsewhere of 4.5, never sent for exercise therapy.',
    country: 'NL',
    facts: { ...complete, painElsewhereNrs: 4.5, 'steps.exercise': 'not-considered' },
    expected: 'not-now',
    why: 'The exercise programme comes before any discussion.'
  },
  {
    description:
      'A patient with small fibre neuropathy, pain elsewhere of 4.5 and 120 mg of morphine equivalent a day.',
    country: 'NL',
    facts: { ...complete, painElsewhereNrs: 4.5, opioidMedMgPerDay: 120 },
    expected: 'specialist-first',
    why: 'Bringing the dose down at the pain clinic outranks the point to discuss (I-25).'
  },
  {
    description:
      'A patient with small fibre neuropathy and a BMI of 38 who copes badly and has not considered a psychological track.',
    country: 'NL',
    facts: {
      ...complete,
      bmi: 38,
      'psychosocial.coping': 'serious',
      'steps.psychosocial': 'not-considered'
    },
    expected: 'specialist-first',
    why: 'The psychological track outranks the BMI (I-27).'
  },
  {
    description:
      'A patient with small fibre neuropathy and a BMI of 38 who is counting on a disability pension.',
    country: 'NL',
    facts: { ...complete, bmi: 38, 'psychosocial.secondaryGain': 'serious' },
    expected: 'discuss',
    why: 'Both points are discussed; nothing weighs heavier.'
  },
  {
    description:
      'A patient with burning feet whom no neurologist has seen, and who has months to live.',
    country: 'NL',
    facts: { ...complete, diagnosedBySpecialist: false, lifeExpectancyOver12Months: false },
    expected: 'not-indicated',
    why: 'A limited life expectancy excludes, whatever came before.'
  },
  {
    description: 'A 17-year-old with burning feet whom no neurologist has seen.',
    country: 'NL',
    facts: { ...complete, diagnosedBySpecialist: false, age: 17 },
    expected: 'not-now',
    why: "Under 18 a children's pain team comes before the diagnosis (I-22)."
  },
  {
    description:
      'A patient with small fibre neuropathy never sent for exercise therapy, whose anticoagulant may never be paused.',
    country: 'NL',
    facts: {
      ...complete,
      'steps.exercise': 'not-considered',
      bleedingRisk: 'anticoagulant-never-pausable'
    },
    expected: 'not-indicated',
    why: 'The anticoagulant excludes and outranks every step to do (I-24).'
  },
  {
    description:
      'A patient with small fibre neuropathy and great distress; it is not known what was done about it, and the BMI is 38.',
    country: 'NL',
    facts: { ...complete, 'psychosocial.distress': 'serious', bmi: 38 },
    expected: 'specialist-first',
    why: 'What the specialist may find outranks the BMI (I-27).'
  },
  {
    description:
      'A patient in Belgium with small fibre neuropathy on 120 mg of morphine equivalent a day.',
    country: 'BE',
    facts: { ...complete, opioidMedMgPerDay: 120 },
    expected: 'specialist-first',
    why: 'Bringing the dose down outranks the missing reimbursement (I-25).'
  }
];
