import type { ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Several findings in one patient: which of them settles the advice. */
export const combined: readonly ExampleCase[] = [
  {
    description:
      'A 17-year-old with diabetes and burning feet, not yet seen by a neurologist or internist.',
    country: 'NL',
    facts: { ...complete, diagnosedBySpecialist: false, age: 17 },
    expected: 'not-now',
    why: "Under 18 a children's pain team comes before the diagnosis (I-22)."
  },
  {
    description:
      'A patient with burning feet, not yet seen by a neurologist or internist, never sent for exercise therapy.',
    country: 'NL',
    facts: { ...complete, diagnosedBySpecialist: false, 'steps.exercise': 'not-considered' },
    expected: 'not-now',
    why: 'The exercise programme outranks the visit for the diagnosis.'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy and a BMI of 38, never sent for exercise therapy.',
    country: 'NL',
    facts: { ...complete, bmi: 38, 'steps.exercise': 'not-considered' },
    expected: 'not-now',
    why: 'The exercise programme outranks the BMI.'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy and a BMI of 38 for whom TENS has not been considered.',
    country: 'NL',
    facts: { ...complete, bmi: 38, 'steps.tens': 'not-considered' },
    expected: 'specialist-first',
    why: 'The step at the pain clinic outranks the BMI.'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy without a third choice of drugs, for whom TENS has not been considered.',
    country: 'NL',
    facts: {
      ...complete,
      'drugs.carbamazepine': 'not-considered',
      'drugs.capsaicin': 'not-considered',
      'steps.tens': 'not-considered'
    },
    expected: 'specialist-first',
    why: 'The step at the pain clinic outranks the third choice (I-9).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy and a BMI of 38 who is counting on a disability pension.',
    country: 'NL',
    facts: { ...complete, bmi: 38, 'psychosocial.secondaryGain': 'serious' },
    expected: 'discuss',
    why: 'Both points are discussed; nothing weighs heavier.'
  },
  {
    description:
      'A patient with burning feet, not yet seen by a neurologist or internist, and months to live.',
    country: 'NL',
    facts: { ...complete, diagnosedBySpecialist: false, lifeExpectancyOver12Months: false },
    expected: 'not-indicated',
    why: 'A limited life expectancy excludes, whatever came before.'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy never sent for exercise therapy, whose anticoagulant may never be paused.',
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
      'A patient in Belgium with painful diabetic polyneuropathy; TENS has not been considered.',
    country: 'BE',
    facts: { ...complete, 'steps.tens': 'not-considered' },
    expected: 'specialist-first',
    why: 'The step at the pain clinic outranks the uncertain reimbursement.'
  }
];
