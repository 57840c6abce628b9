import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Conditions of section 1 of the statement that rule out, put off or ask for consultation. */
export const conditions: readonly ExampleCase[] = [
  {
    description: 'A patient with arm pain after neck surgery who drinks heavily every day.',
    country: 'NL',
    facts: { ...complete, substanceMisuse: true },
    expected: 'not-now',
    why: 'Substance misuse is dealt with first; it does not exclude for good (I-15).'
  },
  {
    description: 'A 31-year-old with arm pain after neck surgery who is four months pregnant.',
    country: 'NL',
    facts: { ...complete, age: 31, pregnant: true },
    expected: 'not-now',
    why: 'A pregnancy passes: wait for it (I-15).'
  },
  {
    description: 'A patient with arm pain after neck surgery and an infected toe under treatment.',
    country: 'NL',
    facts: { ...complete, activeInfection: true },
    expected: 'not-now',
    why: 'An infection is treated first (I-15).'
  },
  {
    description:
      'A patient with arm pain after neck surgery on an anticoagulant that may be paused.',
    country: 'NL',
    facts: { ...complete, bleedingRisk: 'anticoagulant-pausable' },
    expected: 'refer',
    why: 'A drug that may be paused is no obstacle (I-24).'
  },
  {
    description:
      'A patient with arm pain after neck surgery and a recent pulmonary embolism, whose anticoagulant must not be paused yet.',
    country: 'NL',
    facts: { ...complete, bleedingRisk: 'anticoagulant-not-pausable-now' },
    expected: 'not-now',
    why: 'The prescriber says when the drug can be paused (I-24).'
  },
  {
    description:
      'A patient with arm pain after neck surgery and a mechanical heart valve whose anticoagulant may never be paused.',
    country: 'NL',
    facts: { ...complete, bleedingRisk: 'anticoagulant-never-pausable' },
    expected: 'not-indicated',
    why: 'An anticoagulant that can never be paused excludes (I-24).'
  },
  {
    description: 'A patient with arm pain after neck surgery and von Willebrand disease.',
    country: 'NL',
    facts: { ...complete, bleedingRisk: 'coagulation-disorder' },
    expected: 'not-now',
    why: 'A coagulation disorder goes to the haematologist first (I-24).'
  },
  {
    description:
      'A patient with arm pain after neck surgery whose bleeding risk nobody has looked into.',
    country: 'NL',
    facts: without(complete, 'bleedingRisk'),
    expected: 'incomplete',
    why: 'The bleeding risk may put off or exclude, and the referrer can find it out.'
  },
  {
    description:
      'A patient with arm pain after neck surgery and metastatic lung cancer, not expected to live another year.',
    country: 'NL',
    facts: { ...complete, lifeExpectancyOver12Months: false },
    expected: 'not-indicated',
    why: 'A life expectancy of no more than twelve months excludes.'
  },
  {
    description:
      'A patient with arm pain after neck surgery who cannot fill in questionnaires yet, even with help.',
    country: 'NL',
    facts: { ...complete, completesQuestionnaires: false },
    expected: 'not-now',
    why: 'The intake needs the questionnaires.'
  },
  {
    description:
      'A patient with arm pain after neck surgery and a bipolar disorder, in treatment with a psychiatrist.',
    country: 'NL',
    facts: { ...complete, psychiatricDisorder: 'active-with-psychiatrist' },
    expected: 'discuss',
    why: 'With a psychiatrist involved it is discussed (I-26).'
  },
  {
    description: 'A patient with arm pain after neck surgery and untreated psychosis.',
    country: 'NL',
    facts: { ...complete, psychiatricDisorder: 'active-without-psychiatrist' },
    expected: 'not-now',
    why: 'A psychiatrist comes first (I-26).'
  }
];
