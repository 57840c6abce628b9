import type { ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Several findings in one patient: which of them settles the advice. */
export const combined: readonly ExampleCase[] = [
  {
    description: 'A 17-year-old whose arm and neck hurt equally after surgery.',
    country: 'NL',
    facts: { ...complete, dominantPain: 'equal', age: 17 },
    expected: 'not-now',
    why: 'The age puts it off, and that outranks a point to discuss (I-22, I-6).'
  },
  {
    description:
      'A patient whose arm and neck hurt equally after surgery, never sent for exercise therapy.',
    country: 'NL',
    facts: { ...complete, dominantPain: 'equal', 'steps.exercise': 'not-considered' },
    expected: 'not-now',
    why: 'The exercise programme comes before any discussion.'
  },
  {
    description:
      'A patient whose arm and neck hurt equally after surgery; PRF of the nerve root has not been considered.',
    country: 'NL',
    facts: { ...complete, dominantPain: 'equal', 'steps.nerveRootPrf': 'not-considered' },
    expected: 'specialist-first',
    why: 'The step at the pain clinic outranks the point to discuss.'
  },
  {
    description:
      'A patient with arm pain after neck surgery and a BMI of 38; PRF of the nerve root has not been considered.',
    country: 'NL',
    facts: { ...complete, bmi: 38, 'steps.nerveRootPrf': 'not-considered' },
    expected: 'specialist-first',
    why: 'The step at the pain clinic outranks the BMI.'
  },
  {
    description:
      'A patient with arm pain after neck surgery and a BMI of 38 who is counting on a disability pension.',
    country: 'NL',
    facts: { ...complete, bmi: 38, 'psychosocial.secondaryGain': 'serious' },
    expected: 'discuss',
    why: 'Both points are discussed; nothing weighs heavier.'
  },
  {
    description:
      'A patient with arm pain after neck surgery whom a surgeon could still operate on, and who has months to live.',
    country: 'NL',
    facts: { ...complete, surgicallyTreatable: true, lifeExpectancyOver12Months: false },
    expected: 'not-indicated',
    why: 'A limited life expectancy excludes, whatever came before.'
  },
  {
    description:
      'A patient with arm pain after neck surgery, a pain score of 4, never sent for exercise therapy, whose anticoagulant may never be paused.',
    country: 'NL',
    facts: {
      ...complete,
      painNrs: 4,
      'steps.exercise': 'not-considered',
      bleedingRisk: 'anticoagulant-never-pausable'
    },
    expected: 'not-indicated',
    why: 'The anticoagulant excludes and outranks every step to do (I-24).'
  }
];
