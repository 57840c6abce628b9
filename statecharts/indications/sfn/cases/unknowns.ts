import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Patients of whom something is not known, beside what is found. */
export const unknowns: readonly ExampleCase[] = [
  {
    description:
      'A patient with small fibre neuropathy, not asked about pain elsewhere, never sent for exercise therapy.',
    country: 'NL',
    facts: { ...without(complete, 'painElsewhereNrs'), 'steps.exercise': 'not-considered' },
    expected: 'not-now',
    why: 'The exercise programme comes first, whatever the unknown exclusion turns out to be.'
  },
  {
    description:
      'A patient with small fibre neuropathy on 120 mg of morphine equivalent who has not been weighed.',
    country: 'NL',
    facts: { ...without(complete, 'bmi'), opioidMedMgPerDay: 120 },
    expected: 'specialist-first',
    why: 'A high BMI would only be discussed; the dose is brought down first (I-25).'
  },
  {
    description:
      'A patient with small fibre neuropathy of unknown duration on 120 mg of morphine equivalent.',
    country: 'NL',
    facts: { ...without(complete, 'painDurationMonths'), opioidMedMgPerDay: 120 },
    expected: 'incomplete',
    why: 'Too short a time would put it off, and the referrer can ask.'
  },
  {
    description:
      'A patient with small fibre neuropathy who has not been weighed and will not take part in any treatment.',
    country: 'NL',
    facts: { ...without(complete, 'bmi'), 'psychosocial.engagement': 'serious' },
    expected: 'discuss',
    why: 'It is discussed in any case; the BMI cannot make it more than that.'
  },
  {
    description:
      'A patient in Belgium with small fibre neuropathy, whose engagement the GP has not asked about.',
    country: 'BE',
    facts: without(complete, 'psychosocial.engagement'),
    expected: 'discuss',
    why: 'Belgium does not reimburse it, so it is discussed whatever the answer.'
  },
  {
    description: 'A 55-year-old with burning feet and a score of 8; nothing else is known yet.',
    country: 'NL',
    facts: { age: 55, painNrs: 8, limbPainProminent: true },
    expected: 'incomplete',
    why: 'Nearly everything the referrer can find out is missing.'
  }
];
