import { inTheNetherlands, without, type ExampleCase, type Patients } from './example-case.ts';

/** Patients near a limit, and what differs in their indication. */
export interface PatientsNearLimits extends Patients {
  /** The words before a score: "a weighted pain score of". */
  readonly score?: string;
  /** The advice just under a limit, where the indication has its own. */
  readonly under?: Partial<
    Record<'painDurationMonths' | 'painNrs' | 'painVasMm', Pick<ExampleCase, 'expected' | 'why'>>
  >;
}

/** Numbers at, just under and just over a limit of section 1 of the statement. */
export function limits({
  pain,
  complete,
  score = 'a weighted pain score of',
  under = {}
}: PatientsNearLimits): ExampleCase[] {
  return inTheNetherlands([
    {
      description: `A patient with ${pain}, one month short of an eighteenth birthday.`,
      facts: { ...complete, age: 17.9 },
      expected: 'not-now',
      why: 'Ages are compared as given and never rounded up (I-22).'
    },
    {
      description: `A patient with ${pain} who has just turned 18.`,
      facts: { ...complete, age: 18 },
      expected: 'refer',
      why: 'Eighteen itself is old enough.'
    },
    {
      description: `A patient who has had ${pain} for six months to the day.`,
      facts: { ...complete, painDurationMonths: 6 },
      expected: 'refer',
      why: 'Six months are enough.'
    },
    {
      description: `A patient who has had ${pain} for just under six months.`,
      facts: { ...complete, painDurationMonths: 5.9 },
      expected: 'not-now',
      why: 'Six months of pain are needed before neuromodulation.',
      ...under.painDurationMonths
    },
    {
      description: `A patient with ${pain} and ${score} exactly 5.`,
      facts: { ...complete, painNrs: 5 },
      expected: 'refer',
      why: 'The threshold itself counts (I-2).'
    },
    {
      description: `A patient with ${pain} and ${score} 4.9.`,
      facts: { ...complete, painNrs: 4.9 },
      expected: 'not-now',
      why: 'The pain has to be at least 5 on the NRS.',
      ...under.painNrs
    },
    {
      description: `A patient with ${pain} who was scored on the VAS only: 50 mm.`,
      facts: { ...without(complete, 'painNrs'), painVasMm: 50 },
      expected: 'refer',
      why: 'The VAS replaces the NRS, and 50 mm is enough (I-2).'
    },
    {
      description: `A patient with ${pain} who was scored on the VAS only: 49 mm.`,
      facts: { ...without(complete, 'painNrs'), painVasMm: 49 },
      expected: 'not-now',
      why: 'A VAS of at least 50 mm is needed.',
      ...under.painVasMm
    },
    {
      description: `A patient with ${pain}, NRS 7 but VAS 45 mm.`,
      facts: { ...complete, painVasMm: 45 },
      expected: 'incomplete',
      why: 'Two scores that disagree settle nothing; one has to be withdrawn (I-2).'
    },
    {
      description: `A patient with ${pain} and a BMI of exactly 35.`,
      facts: { ...complete, bmi: 35 },
      expected: 'discuss',
      why: 'The BMI has to be under 35; from there on it is discussed.'
    },
    {
      description: `A patient with ${pain} and a BMI of 34.96.`,
      facts: { ...complete, bmi: 34.96 },
      expected: 'refer',
      why: 'The BMI is not rounded, and it is under 35.'
    },
    {
      description: `A patient with ${pain} on 90 mg of morphine equivalent a day.`,
      facts: { ...complete, opioidMedMgPerDay: 90 },
      expected: 'specialist-first',
      why: 'The pain clinic helps to bring a dose of 90 mg or more down (I-25).'
    },
    {
      description: `A patient with ${pain} on 89.9 mg of morphine equivalent a day.`,
      facts: { ...complete, opioidMedMgPerDay: 89.9 },
      expected: 'refer',
      why: 'The dose is under 90 mg.'
    }
  ]);
}
