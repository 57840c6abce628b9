import type { ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Several findings in one patient: which of them settles the advice. */
export const combined: readonly ExampleCase[] = [
  {
    description: 'A patient with CRPS II and an infected toe under treatment.',
    country: 'NL',
    facts: { ...complete, crpsType: 'II', activeInfection: true },
    expected: 'not-now',
    why: 'The infection comes before any discussion (I-15, I-8).'
  },
  {
    description: 'A patient with CRPS II who has never been sent for exercise therapy.',
    country: 'NL',
    facts: { ...complete, crpsType: 'II', 'steps.exercise': 'not-considered' },
    expected: 'not-now',
    why: 'The exercise programme comes before any discussion.'
  },
  {
    description:
      'A patient with CRPS II in the residual state for whom ketamine has not been considered.',
    country: 'NL',
    facts: { ...complete, crpsType: 'II', 'steps.ivKetamine': 'not-considered' },
    expected: 'specialist-first',
    why: 'The step at the pain clinic outranks the point to discuss.'
  },
  {
    description: 'A patient with CRPS and a BMI of 38 for whom ketamine has not been considered.',
    country: 'NL',
    facts: { ...complete, bmi: 38, 'steps.ivKetamine': 'not-considered' },
    expected: 'specialist-first',
    why: 'The step at the pain clinic outranks the BMI.'
  },
  {
    description: 'A patient with CRPS and a BMI of 38 who is counting on a disability pension.',
    country: 'NL',
    facts: { ...complete, bmi: 38, 'psychosocial.secondaryGain': 'serious' },
    expected: 'discuss',
    why: 'Both points are discussed; nothing weighs heavier.'
  },
  {
    description: 'A patient with CRPS for four months, never sent for exercise therapy.',
    country: 'NL',
    facts: { ...complete, painDurationMonths: 4, 'steps.exercise': 'not-considered' },
    expected: 'not-now',
    why: 'The exercise programme can begin at once and outranks the early visit to the pain clinic (I-23).'
  },
  {
    description: 'A patient in whom the GP finds the criteria unmet and who has months to live.',
    country: 'NL',
    facts: {
      ...complete,
      iaspCriteriaMet: false,
      diagnosedBySpecialist: false,
      lifeExpectancyOver12Months: false
    },
    expected: 'not-indicated',
    why: 'A limited life expectancy excludes, whatever came before.'
  },
  {
    description:
      'A 17-year-old with a painful foot, in whom a specialist looked for CRPS and did not find it.',
    country: 'NL',
    facts: { ...complete, iaspCriteriaMet: false, age: 17 },
    expected: 'not-indicated',
    why: 'What is ruled out outranks what has to wait (I-31, I-22).'
  },
  {
    description:
      'A patient with CRPS, exercise therapy never considered, whose anticoagulant may never be paused.',
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
      'A patient in Belgium with CRPS in the residual state; ketamine has not been considered.',
    country: 'BE',
    facts: { ...complete, 'steps.ivKetamine': 'not-considered' },
    expected: 'specialist-first',
    why: 'The step at the pain clinic outranks the uncertain reimbursement.'
  }
];
