import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Numbers at, just under and just over a limit of section 1 of the statement. */
export const limits: readonly ExampleCase[] = [
  {
    description: 'A 17-year-old with small fibre neuropathy; otherwise everything is in order.',
    country: 'NL',
    facts: { ...complete, age: 17 },
    expected: 'not-now',
    why: "The statement starts at 18 years: a children's pain team comes first (I-22)."
  },
  {
    description:
      'A patient with small fibre neuropathy, one month short of an eighteenth birthday.',
    country: 'NL',
    facts: { ...complete, age: 17.9 },
    expected: 'not-now',
    why: 'Ages are compared as given and never rounded up (I-22).'
  },
  {
    description: 'A patient with small fibre neuropathy who has just turned 18.',
    country: 'NL',
    facts: { ...complete, age: 18 },
    expected: 'refer',
    why: 'Eighteen itself is old enough.'
  },
  {
    description: 'A patient who has had small fibre neuropathy for six months to the day.',
    country: 'NL',
    facts: { ...complete, painDurationMonths: 6 },
    expected: 'refer',
    why: 'Six months are enough.'
  },
  {
    description: 'A patient who has had small fibre neuropathy for just under six months.',
    country: 'NL',
    facts: { ...complete, painDurationMonths: 5.9 },
    expected: 'not-now',
    why: 'Six months of pain are needed before neuromodulation.'
  },
  {
    description: 'A patient with small fibre neuropathy and a weighted pain score of exactly 5.',
    country: 'NL',
    facts: { ...complete, painNrs: 5 },
    expected: 'refer',
    why: 'The threshold itself counts (I-2).'
  },
  {
    description: 'A patient with small fibre neuropathy and a weighted pain score of 4.9.',
    country: 'NL',
    facts: { ...complete, painNrs: 4.9 },
    expected: 'not-now',
    why: 'The pain has to be at least 5 on the NRS.'
  },
  {
    description: 'A patient with small fibre neuropathy who was scored on the VAS only: 50 mm.',
    country: 'NL',
    facts: { ...without(complete, 'painNrs'), painVasMm: 50 },
    expected: 'refer',
    why: 'The VAS replaces the NRS, and 50 mm is enough (I-2).'
  },
  {
    description: 'A patient with small fibre neuropathy who was scored on the VAS only: 49 mm.',
    country: 'NL',
    facts: { ...without(complete, 'painNrs'), painVasMm: 49 },
    expected: 'not-now',
    why: 'A VAS of at least 50 mm is needed.'
  },
  {
    description: 'A patient with small fibre neuropathy, NRS 7 but VAS 45 mm.',
    country: 'NL',
    facts: { ...complete, painVasMm: 45 },
    expected: 'incomplete',
    why: 'Two scores that disagree settle nothing; one has to be withdrawn (I-2).'
  },
  {
    description: 'A patient with small fibre neuropathy and a BMI of exactly 35.',
    country: 'NL',
    facts: { ...complete, bmi: 35 },
    expected: 'discuss',
    why: 'The BMI has to be under 35; from there on it is discussed.'
  },
  {
    description: 'A patient with small fibre neuropathy and a BMI of 34.96.',
    country: 'NL',
    facts: { ...complete, bmi: 34.96 },
    expected: 'refer',
    why: 'The BMI is not rounded, and it is under 35.'
  },
  {
    description: 'A patient with small fibre neuropathy on 90 mg of morphine equivalent a day.',
    country: 'NL',
    facts: { ...complete, opioidMedMgPerDay: 90 },
    expected: 'specialist-first',
    why: 'The pain clinic helps to bring a dose of 90 mg or more down (I-25).'
  },
  {
    description: 'A patient with small fibre neuropathy on 89.9 mg of morphine equivalent a day.',
    country: 'NL',
    facts: { ...complete, opioidMedMgPerDay: 89.9 },
    expected: 'refer',
    why: 'The dose is under 90 mg.'
  }
];
