import { inTheNetherlands, without, type ExampleCase, type Patients } from './example-case.ts';

/** Conditions of section 1 of the statement that rule out, put off or ask for consultation. */
export function conditions({ pain, complete }: Patients): ExampleCase[] {
  return inTheNetherlands([
    {
      description: `A patient with ${pain} who drinks heavily every day.`,
      facts: { ...complete, substanceMisuse: true },
      expected: 'not-now',
      why: 'Substance misuse is dealt with first; it does not exclude for good (I-15).'
    },
    {
      description: `A 31-year-old with ${pain} who is four months pregnant.`,
      facts: { ...complete, age: 31, pregnant: true },
      expected: 'not-now',
      why: 'A pregnancy passes: wait for it (I-15).'
    },
    {
      description: `A patient with ${pain} and an infected toe under treatment.`,
      facts: { ...complete, activeInfection: true },
      expected: 'not-now',
      why: 'An infection is treated first (I-15).'
    },
    {
      description: `A patient with ${pain} on an anticoagulant that may be paused.`,
      facts: { ...complete, bleedingRisk: 'anticoagulant-pausable' },
      expected: 'refer',
      why: 'A drug that may be paused is no obstacle (I-24).'
    },
    {
      description: `A patient with ${pain} on an anticoagulant whose prescriber nobody has asked yet.`,
      facts: { ...complete, bleedingRisk: 'anticoagulant-not-asked' },
      expected: 'discuss',
      why: 'Not an unknown that stops everything: the letter asks for the prescriber’s word (I-32).'
    },
    {
      description: `A patient with ${pain} and a pacemaker.`,
      facts: { ...complete, cardiacDevice: true },
      expected: 'refer',
      why: 'The centre has to know; it decides nothing (I-34).'
    },
    {
      description: `A patient with ${pain} whose earlier implant was taken out.`,
      facts: { ...complete, earlierNeuromodulation: 'explanted' },
      expected: 'refer',
      why: 'The centre has to know what was tried; it decides nothing (I-34).'
    },
    {
      description: `A patient with ${pain} on methadone, whose dose nobody can convert.`,
      facts: without(complete, 'opioidMedMgPerDay'),
      expected: 'specialist-first',
      why: 'The pain clinic establishes and reduces the dose; it does not bar the way there (I-33).'
    },
    {
      description: `A patient with ${pain} and a recent pulmonary embolism, whose anticoagulant must not be paused yet.`,
      facts: { ...complete, bleedingRisk: 'anticoagulant-not-pausable-now' },
      expected: 'not-now',
      why: 'The prescriber says when the drug can be paused (I-24).'
    },
    {
      description: `A patient with ${pain} and a mechanical heart valve whose anticoagulant may never be paused.`,
      facts: { ...complete, bleedingRisk: 'anticoagulant-never-pausable' },
      expected: 'not-indicated',
      why: 'An anticoagulant that can never be paused excludes (I-24).'
    },
    {
      description: `A patient with ${pain} and von Willebrand disease.`,
      facts: { ...complete, bleedingRisk: 'coagulation-disorder' },
      expected: 'not-now',
      why: 'A coagulation disorder goes to the haematologist first (I-24).'
    },
    {
      description: `A patient with ${pain} whose bleeding risk nobody has looked into.`,
      facts: without(complete, 'bleedingRisk'),
      expected: 'incomplete',
      why: 'The bleeding risk may put off or exclude, and the referrer can find it out.'
    },
    {
      description: `A patient with ${pain} and metastatic lung cancer, not expected to live another year.`,
      facts: { ...complete, lifeExpectancyOver12Months: false },
      expected: 'not-indicated',
      why: 'A life expectancy of no more than twelve months excludes.'
    },
    {
      description: `A patient with ${pain} who cannot fill in questionnaires yet, even with help.`,
      facts: { ...complete, completesQuestionnaires: false },
      expected: 'not-now',
      why: 'The intake needs the questionnaires.'
    },
    {
      description: `A patient with ${pain} and a bipolar disorder, in treatment with a psychiatrist.`,
      facts: { ...complete, psychiatricDisorder: 'active-with-psychiatrist' },
      expected: 'discuss',
      why: 'With a psychiatrist involved it is discussed (I-26).'
    },
    {
      description: `A patient with ${pain} and untreated psychosis.`,
      facts: { ...complete, psychiatricDisorder: 'active-without-psychiatrist' },
      expected: 'not-now',
      why: 'A psychiatrist comes first (I-26).'
    }
  ]);
}
