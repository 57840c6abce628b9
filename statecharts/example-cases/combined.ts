import { inTheNetherlands, without, type ExampleCase, type Patients } from './example-case.ts';

/** Several findings in one patient, or one that is not known: which of them settles the advice. */
export function combined({ pain, complete }: Patients): ExampleCase[] {
  return inTheNetherlands([
    {
      description: `A 17-year-old with ${pain} and a BMI of 38.`,
      facts: { ...complete, age: 17, bmi: 38 },
      expected: 'not-now',
      why: 'The age puts it off, and that outranks a point to discuss (I-22).'
    },
    {
      description: `A patient with ${pain} and a BMI of 38 who copes badly and has not considered a psychological track.`,
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
      description: `A patient with ${pain} and great distress; it is not known what was done about it, and the BMI is 38.`,
      facts: { ...complete, 'psychosocial.distress': 'serious', bmi: 38 },
      expected: 'specialist-first',
      why: 'What the specialist may find outranks the BMI (I-27).'
    },
    {
      description: `A patient with ${pain} and a BMI of 38 who is counting on a disability pension.`,
      facts: { ...complete, bmi: 38, 'psychosocial.secondaryGain': 'serious' },
      expected: 'discuss',
      why: 'Both points are discussed; nothing weighs heavier.'
    },
    {
      description: `A patient with ${pain} and an infection under treatment; nobody can say whether the patient has a year to live.`,
      facts: { ...without(complete, 'lifeExpectancyOver12Months'), activeInfection: true },
      expected: 'not-now',
      why: 'The infection comes first, whatever the unknown exclusion turns out to be (I-15).'
    },
    {
      description: `A patient with ${pain} and an infection under treatment, on 120 mg of morphine equivalent.`,
      facts: { ...complete, activeInfection: true, opioidMedMgPerDay: 120 },
      expected: 'not-now',
      meanwhile: ['pain-specialist'],
      why: 'The infection comes first, and the pain clinic is not made to wait for it (I-25, I-35).'
    },
    {
      description: `A patient with ${pain} on 120 mg of morphine equivalent who has not been weighed.`,
      facts: { ...without(complete, 'bmi'), opioidMedMgPerDay: 120 },
      expected: 'specialist-first',
      why: 'A high BMI would only be discussed; the dose is brought down first (I-25).'
    },
    {
      description: `A patient with ${pain} who has not been weighed and will not take part in any treatment.`,
      facts: { ...without(complete, 'bmi'), 'psychosocial.engagement': 'serious' },
      expected: 'discuss',
      why: 'It is discussed in any case; the BMI cannot make it more than that.'
    },
    {
      description: `A patient with ${pain} on 120 mg of morphine equivalent, not asked about alcohol and drugs.`,
      facts: { ...without(complete, 'substanceMisuse'), opioidMedMgPerDay: 120 },
      expected: 'incomplete',
      why: 'Substance misuse would put it off, and the referrer can ask (I-15).'
    }
  ]);
}
