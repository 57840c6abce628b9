import type { ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Several findings in one patient: which of them settles the advice. */
export const combined: readonly ExampleCase[] = [
  {
    description: 'A 17-year-old with chronic cluster headache who cannot take verapamil.',
    country: 'NL',
    facts: { ...complete, 'drugs.verapamil': 'unsuitable', age: 17 },
    expected: 'not-now',
    why: 'The age puts it off, and that outranks a point to discuss (I-22, I-10).'
  },
  {
    description:
      'A patient with chronic cluster headache who cannot take verapamil and uses 120 mg of morphine equivalent.',
    country: 'NL',
    facts: { ...complete, 'drugs.verapamil': 'unsuitable', opioidMedMgPerDay: 120 },
    expected: 'specialist-first',
    why: 'Bringing the dose down outranks the point to discuss (I-25).'
  },
  {
    description:
      'A patient with chronic cluster headache who cannot take verapamil, copes badly and has not considered a psychological track.',
    country: 'NL',
    facts: {
      ...complete,
      'drugs.verapamil': 'unsuitable',
      'psychosocial.coping': 'serious',
      'steps.psychosocial': 'not-considered'
    },
    expected: 'specialist-first',
    why: 'The psychological track outranks the point to discuss (I-27).'
  },
  {
    description:
      'A patient with chronic cluster headache and a BMI of 38 who copes badly and has not considered a psychological track.',
    country: 'NL',
    facts: {
      ...complete,
      bmi: 38,
      'psychosocial.coping': 'serious',
      'steps.psychosocial': 'not-considered'
    },
    expected: 'specialist-first',
    why: 'The psychological track outranks the BMI (I-27).'
  },
  {
    description: 'A patient with chronic cluster headache, attacks that score 4 and a BMI of 38.',
    country: 'NL',
    facts: { ...complete, painNrs: 4, bmi: 38 },
    expected: 'discuss',
    why: 'Both points are discussed; nothing weighs heavier (I-10).'
  },
  {
    description: 'A patient with chronic cluster headache, overuse of triptans and months to live.',
    country: 'NL',
    facts: { ...complete, medicationOveruse: true, lifeExpectancyOver12Months: false },
    expected: 'not-indicated',
    why: 'A limited life expectancy excludes, whatever came before.'
  },
  {
    description:
      'A patient with cluster headache, three attacks a week, whose anticoagulant may never be paused.',
    country: 'NL',
    facts: { ...complete, attacksPerWeek: 3, bleedingRisk: 'anticoagulant-never-pausable' },
    expected: 'not-indicated',
    why: 'The anticoagulant excludes and outranks the wait for more attacks (I-24).'
  },
  {
    description:
      'A patient with chronic cluster headache, overuse of triptans and an infected tooth under treatment.',
    country: 'NL',
    facts: { ...complete, medicationOveruse: true, activeInfection: true },
    expected: 'not-now',
    why: 'The infection is treated first and outranks the withdrawal (I-15, I-30).'
  },
  {
    description: 'A patient in Belgium with chronic cluster headache and overuse of triptans.',
    country: 'BE',
    facts: { ...complete, medicationOveruse: true },
    expected: 'specialist-first',
    why: 'The withdrawal outranks the uncertain reimbursement (I-30).'
  }
];
