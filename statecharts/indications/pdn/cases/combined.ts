import {
  inBelgium,
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** Several findings in painful diabetic polyneuropathy, or some that are not known. */
export const combined: readonly ExampleCase[] = [
  ...inTheNetherlands([
    {
      description:
        'A 17-year-old with diabetes and burning feet, not yet seen by a neurologist or internist.',
      facts: { ...complete, diagnosedBySpecialist: false, age: 17 },
      expected: 'not-now',
      meanwhile: ['neurologist-or-internist'],
      why: "Under 18 a children's pain team comes before the diagnosis (I-22)."
    },
    {
      description:
        'A patient with burning feet, not yet seen by a neurologist or internist, never sent for exercise therapy.',
      facts: { ...complete, diagnosedBySpecialist: false, 'steps.exercise': 'not-considered' },
      expected: 'not-now',
      meanwhile: ['neurologist-or-internist'],
      why: 'The exercise programme outranks the visit for the diagnosis.'
    },
    {
      description:
        'A patient with painful diabetic polyneuropathy without a third choice of drugs, for whom TENS has not been considered.',
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
        'A patient with burning feet, not yet seen by a neurologist or internist, and months to live.',
      facts: { ...complete, diagnosedBySpecialist: false, lifeExpectancyOver12Months: false },
      expected: 'not-indicated',
      why: 'A limited life expectancy excludes, whatever came before.'
    },
    {
      description:
        'A patient with painful diabetic polyneuropathy, exercise therapy never considered; the record does not say which limbs hurt.',
      facts: { ...without(complete, 'lowerLimbs'), 'steps.exercise': 'not-considered' },
      expected: 'not-now',
      why: 'The exercise programme comes first, whatever the unknown exclusion turns out to be.'
    },
    {
      description:
        'A patient with painful diabetic polyneuropathy, known to the GP only; everything that takes a specialist is still open.',
      facts: without(complete, 'painMechanism.nociceptive', 'vasomotorProminent', 'steps.tens'),
      expected: 'specialist-first',
      why: 'What only a specialist can establish leads there (I-17).'
    },
    {
      description:
        'A patient with painful diabetic polyneuropathy; the GP knows neither about TENS nor the weight.',
      facts: without(complete, 'steps.tens', 'bmi'),
      expected: 'incomplete',
      why: 'The referrer can supply the BMI, which could still change the advice.'
    },
    {
      description:
        'A 62-year-old with diabetes, burning feet and a score of 8; nothing else is known yet.',
      facts: { age: 62, painNrs: 8, lowerLimbs: true },
      expected: 'incomplete',
      why: 'Nearly everything the referrer can find out is missing.'
    }
  ]),
  ...inBelgium([
    {
      description:
        'A patient in Belgium with painful diabetic polyneuropathy; TENS has not been considered.',
      facts: { ...complete, 'steps.tens': 'not-considered' },
      expected: 'specialist-first',
      why: 'The step at the pain clinic outranks the uncertain reimbursement.'
    },
    {
      description:
        'A patient in Belgium with painful diabetic polyneuropathy, whose engagement the GP has not asked about.',
      facts: without(complete, 'psychosocial.engagement'),
      expected: 'discuss',
      why: 'Belgian reimbursement is uncertain, so it is discussed whatever the answer.'
    }
  ])
];
