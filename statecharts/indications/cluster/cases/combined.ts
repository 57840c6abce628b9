import {
  inBelgium,
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** Several findings in cluster headache, or some that are not known. */
export const combined: readonly ExampleCase[] = [
  ...inTheNetherlands([
    {
      description:
        'A patient with chronic cluster headache who cannot take verapamil and uses 120 mg of morphine equivalent.',
      facts: { ...complete, 'drugs.verapamil': 'unsuitable', opioidMedMgPerDay: 120 },
      expected: 'specialist-first',
      why: 'Bringing the dose down outranks the point to discuss (I-25).'
    },
    {
      description: 'A patient with chronic cluster headache, attacks that score 4 and a BMI of 38.',
      facts: { ...complete, painNrs: 4, bmi: 38 },
      expected: 'discuss',
      why: 'Both points are discussed; nothing weighs heavier (I-10).'
    },
    {
      description:
        'A patient with chronic cluster headache, overuse of triptans and months to live.',
      facts: { ...complete, medicationOveruse: true, lifeExpectancyOver12Months: false },
      expected: 'not-indicated',
      why: 'A limited life expectancy excludes, whatever came before.'
    },
    {
      description:
        'A patient with cluster headache, three attacks a week, whose anticoagulant may never be paused.',
      facts: { ...complete, attacksPerWeek: 3, bleedingRisk: 'anticoagulant-never-pausable' },
      expected: 'not-indicated',
      why: 'The anticoagulant excludes and outranks the wait for more attacks (I-24).'
    },
    {
      description:
        'A patient with chronic cluster headache, overuse of triptans and an infected tooth under treatment.',
      facts: { ...complete, medicationOveruse: true, activeInfection: true },
      expected: 'not-now',
      meanwhile: ['neurologist'],
      why: 'The infection is treated first and outranks the withdrawal (I-15, I-30).'
    },
    {
      description:
        'A patient with cluster headache, three attacks a week; whether the MRI showed a lesion has not reached the GP.',
      facts: { ...without(complete, 'structuralLesion'), attacksPerWeek: 3 },
      expected: 'not-now',
      why: 'There are too few attacks, whatever the unknown exclusion turns out to be.'
    },
    {
      description:
        'A patient with chronic cluster headache, known to the GP only; everything about the MRI is open.',
      facts: without(complete, 'recentMri', 'structuralLesion'),
      expected: 'specialist-first',
      why: 'What only a specialist can establish leads there (I-17).'
    },
    {
      description:
        'A patient with chronic cluster headache of which the MRI is unknown, and a BMI of 38.',
      facts: { ...without(complete, 'recentMri'), bmi: 38 },
      expected: 'specialist-first',
      why: 'What the specialist may find outranks the BMI.'
    },
    {
      description:
        'A patient with chronic cluster headache of which the MRI is unknown, who has not been weighed.',
      facts: without(complete, 'recentMri', 'bmi'),
      expected: 'incomplete',
      why: 'The referrer can supply the BMI, which could still change the advice.'
    },
    {
      description:
        'A 45-year-old with attacks of pain around one eye that score 9; nothing else is known yet.',
      facts: { age: 45, painNrs: 9 },
      expected: 'incomplete',
      why: 'Nearly everything the referrer can find out is missing.'
    }
  ]),
  ...inBelgium([
    {
      description: 'A patient in Belgium with chronic cluster headache and overuse of triptans.',
      facts: { ...complete, medicationOveruse: true },
      expected: 'specialist-first',
      why: 'The withdrawal outranks the uncertain reimbursement (I-30).'
    },
    {
      description:
        'A patient in Belgium with chronic cluster headache, whose engagement the GP has not asked about.',
      facts: without(complete, 'psychosocial.engagement'),
      expected: 'discuss',
      why: 'Belgian reimbursement is uncertain, so it is discussed whatever the answer.'
    }
  ])
];
