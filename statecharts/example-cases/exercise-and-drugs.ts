import { inTheNetherlands, type ExampleCase, type Patients } from './example-case.ts';

/** Exercise and drugs, which every indication but cluster headache asks for. */
export function exerciseAndDrugs({ pain, complete }: Patients): ExampleCase[] {
  return inTheNetherlands([
    {
      description: `A patient with ${pain} who has never been sent for exercise therapy.`,
      facts: { ...complete, 'steps.exercise': 'not-considered' },
      expected: 'not-now',
      why: 'An exercise programme comes first.'
    },
    {
      description: `A patient with ${pain} who is halfway through an exercise programme.`,
      facts: { ...complete, 'steps.exercise': 'ongoing' },
      expected: 'not-now',
      why: 'Its effect is awaited first (I-3).'
    },
    {
      description: `A patient with ${pain} that is bearable thanks to an exercise programme.`,
      facts: { ...complete, 'steps.exercise': 'effective' },
      expected: 'not-now',
      why: 'Neuromodulation is a last resort: a programme that works is continued (I-4).'
    },
    {
      description: `A patient with ${pain} who considered exercise therapy and deliberately did not choose it.`,
      facts: { ...complete, 'steps.exercise': 'declined' },
      expected: 'refer',
      why: 'A step considered and not chosen is closed (I-1).'
    },
    {
      description: `A patient with ${pain} who gets enough relief from pregabalin.`,
      facts: { ...complete, 'drugs.gabapentinoid': 'effective' },
      expected: 'not-now',
      why: 'A drug that works keeps the step open (I-4).'
    },
    {
      description: `A patient with ${pain} and a BMI of 38, never sent for exercise therapy.`,
      facts: { ...complete, bmi: 38, 'steps.exercise': 'not-considered' },
      expected: 'not-now',
      why: 'The exercise programme outranks the BMI.'
    },
    {
      description: `A patient with ${pain} never sent for exercise therapy, whose anticoagulant may never be paused.`,
      facts: {
        ...complete,
        'steps.exercise': 'not-considered',
        bleedingRisk: 'anticoagulant-never-pausable'
      },
      expected: 'not-indicated',
      why: 'The anticoagulant excludes and outranks every step to do (I-24).'
    }
  ]);
}
