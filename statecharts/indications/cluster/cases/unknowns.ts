import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Patients of whom something is not known, beside what is found. */
export const unknowns: readonly ExampleCase[] = [
  {
    description:
      'A patient with cluster headache, three attacks a week; whether the MRI showed a lesion has not reached the GP.',
    country: 'NL',
    facts: { ...without(complete, 'structuralLesion'), attacksPerWeek: 3 },
    expected: 'not-now',
    why: 'There are too few attacks, whatever the unknown exclusion turns out to be.'
  },
  {
    description:
      'A patient with chronic cluster headache, known to the GP only; everything about the MRI is open.',
    country: 'NL',
    facts: without(complete, 'recentMri', 'structuralLesion'),
    expected: 'specialist-first',
    why: 'What only a specialist can establish leads there (I-17).'
  },
  {
    description:
      'A patient with chronic cluster headache of which the MRI is unknown, and a BMI of 38.',
    country: 'NL',
    facts: { ...without(complete, 'recentMri'), bmi: 38 },
    expected: 'specialist-first',
    why: 'What the specialist may find outranks the BMI.'
  },
  {
    description:
      'A patient with chronic cluster headache of which the MRI is unknown, who has not been weighed.',
    country: 'NL',
    facts: without(complete, 'recentMri', 'bmi'),
    expected: 'incomplete',
    why: 'The referrer can supply the BMI, which could still change the advice.'
  },
  {
    description:
      'A patient with chronic cluster headache, overuse of triptans, who has not been weighed.',
    country: 'NL',
    facts: { ...without(complete, 'bmi'), medicationOveruse: true },
    expected: 'specialist-first',
    why: 'A high BMI would only be discussed; the withdrawal comes first (I-30).'
  },
  {
    description:
      'A patient with chronic cluster headache and overuse of triptans, of unknown duration.',
    country: 'NL',
    facts: { ...without(complete, 'painDurationMonths'), medicationOveruse: true },
    expected: 'incomplete',
    why: 'Too short a time would put it off, and the referrer can ask.'
  },
  {
    description:
      'A patient with chronic cluster headache who has not been weighed and will not take part in any treatment.',
    country: 'NL',
    facts: { ...without(complete, 'bmi'), 'psychosocial.engagement': 'serious' },
    expected: 'discuss',
    why: 'It is discussed in any case; the BMI cannot make it more than that.'
  },
  {
    description:
      'A patient in Belgium with chronic cluster headache, whose engagement the GP has not asked about.',
    country: 'BE',
    facts: without(complete, 'psychosocial.engagement'),
    expected: 'discuss',
    why: 'Belgian reimbursement is uncertain, so it is discussed whatever the answer.'
  },
  {
    description:
      'A 45-year-old with attacks of pain around one eye that score 9; nothing else is known yet.',
    country: 'NL',
    facts: { age: 45, painNrs: 9 },
    expected: 'incomplete',
    why: 'Nearly everything the referrer can find out is missing.'
  }
];
