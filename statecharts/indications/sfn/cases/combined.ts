import {
  inBelgium,
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** Several findings in small fibre neuropathy, or some that are not known. */
export const combined: readonly ExampleCase[] = [
  ...inTheNetherlands([
    {
      description:
        'A patient in whom the GP suspects small fibre neuropathy; no neurologist and no physiotherapist has been seen.',
      facts: { ...complete, diagnosedBySpecialist: false, 'steps.exercise': 'not-considered' },
      expected: 'not-now',
      meanwhile: ['neurologist'],
      why: 'The exercises come first, and the neurologist at the same time (I-35).'
    },
    {
      description:
        'A patient with small fibre neuropathy, pain elsewhere of 4.5, never sent for exercise therapy.',
      facts: { ...complete, painElsewhereNrs: 4.5, 'steps.exercise': 'not-considered' },
      expected: 'not-now',
      why: 'The exercise programme comes before any discussion.'
    },
    {
      description:
        'A patient with small fibre neuropathy, pain elsewhere of 4.5 and 120 mg of morphine equivalent a day.',
      facts: { ...complete, painElsewhereNrs: 4.5, opioidMedMgPerDay: 120 },
      expected: 'specialist-first',
      why: 'Bringing the dose down at the pain clinic outranks the point to discuss (I-25).'
    },
    {
      description:
        'A patient with burning feet whom no neurologist has seen, and who has months to live.',
      facts: { ...complete, diagnosedBySpecialist: false, lifeExpectancyOver12Months: false },
      expected: 'not-indicated',
      why: 'A limited life expectancy excludes, whatever came before.'
    },
    {
      description:
        'A patient with small fibre neuropathy, not asked about pain elsewhere, never sent for exercise therapy.',
      facts: { ...without(complete, 'painElsewhereNrs'), 'steps.exercise': 'not-considered' },
      expected: 'not-now',
      why: 'The exercise programme comes first, whatever the unknown exclusion turns out to be.'
    },
    {
      description: 'A 55-year-old with burning feet and a score of 8; nothing else is known yet.',
      facts: { age: 55, painNrs: 8, limbPainProminent: true },
      expected: 'incomplete',
      why: 'Nearly everything the referrer can find out is missing.'
    }
  ]),
  ...inBelgium([
    {
      description:
        'A patient in Belgium with small fibre neuropathy on 120 mg of morphine equivalent a day.',
      facts: { ...complete, opioidMedMgPerDay: 120 },
      expected: 'specialist-first',
      why: 'Bringing the dose down outranks the missing reimbursement (I-25).'
    },
    {
      description:
        'A patient in Belgium with small fibre neuropathy, whose engagement the GP has not asked about.',
      facts: without(complete, 'psychosocial.engagement'),
      expected: 'discuss',
      why: 'Belgium does not reimburse it, so it is discussed whatever the answer.'
    }
  ])
];
