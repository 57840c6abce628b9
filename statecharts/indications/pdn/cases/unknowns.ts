import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Patients of whom something is not known, beside what is found. */
export const unknowns: readonly ExampleCase[] = [
  {
    description:
      'A patient with painful diabetic polyneuropathy, exercise therapy never considered; the record does not say which limbs hurt.',
    country: 'NL',
    facts: { ...without(complete, 'lowerLimbs'), 'steps.exercise': 'not-considered' },
    expected: 'not-now',
    why: 'The exercise programme comes first, whatever the unknown exclusion turns out to be.'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy, known to the GP only; everything that takes a specialist is still open.',
    country: 'NL',
    facts: without(complete, 'painMechanism.nociceptive', 'vasomotorProminent', 'steps.tens'),
    expected: 'specialist-first',
    why: 'What only a specialist can establish leads there (I-17).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy; the GP knows neither about TENS nor the weight.',
    country: 'NL',
    facts: without(complete, 'steps.tens', 'bmi'),
    expected: 'incomplete',
    why: 'The referrer can supply the BMI, which could still change the advice.'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy who has not been weighed; TENS has not been considered.',
    country: 'NL',
    facts: { ...without(complete, 'bmi'), 'steps.tens': 'not-considered' },
    expected: 'specialist-first',
    why: 'A high BMI would only be discussed; the step at the pain clinic stands.'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy of unknown duration; TENS has not been considered.',
    country: 'NL',
    facts: { ...without(complete, 'painDurationMonths'), 'steps.tens': 'not-considered' },
    expected: 'incomplete',
    why: 'Too short a time would put it off, and the referrer can ask.'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy who has not been weighed and will not take part in any treatment.',
    country: 'NL',
    facts: { ...without(complete, 'bmi'), 'psychosocial.engagement': 'serious' },
    expected: 'discuss',
    why: 'It is discussed in any case; the BMI cannot make it more than that.'
  },
  {
    description:
      'A patient in Belgium with painful diabetic polyneuropathy, whose engagement the GP has not asked about.',
    country: 'BE',
    facts: without(complete, 'psychosocial.engagement'),
    expected: 'discuss',
    why: 'Belgian reimbursement is uncertain, so it is discussed whatever the answer.'
  },
  {
    description:
      'A 62-year-old with diabetes, burning feet and a score of 8; nothing else is known yet.',
    country: 'NL',
    facts: { age: 62, painNrs: 8, lowerLimbs: true },
    expected: 'incomplete',
    why: 'Nearly everything the referrer can find out is missing.'
  }
];
