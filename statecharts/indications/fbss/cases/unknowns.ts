import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Patients of whom something is not known, beside what is found. */
export const unknowns: readonly ExampleCase[] = [
  {
    description:
      'A patient with pain in back and leg after surgery; which is worse is not noted, and exercise therapy was never considered.',
    country: 'NL',
    facts: { ...without(complete, 'dominantPain'), 'steps.exercise': 'not-considered' },
    expected: 'not-now',
    why: 'The exercise programme comes first, whatever the unknown exclusion turns out to be.'
  },
  {
    description:
      'A patient with leg pain after back surgery; the pain mechanism is not known, and an infection is being treated.',
    country: 'NL',
    facts: {
      ...without(
        complete,
        'painMechanism.neuropathic',
        'painMechanism.nociplastic',
        'neuropathicPainProminent'
      ),
      activeInfection: true
    },
    expected: 'not-now',
    why: 'The infection comes first, whatever the specialist finds.'
  },
  {
    description:
      'A patient with leg pain after back surgery, known to the GP only; everything that takes a specialist is still open.',
    country: 'NL',
    facts: without(
      complete,
      'painMechanism.neuropathic',
      'painMechanism.nociplastic',
      'painMechanism.nociceptive',
      'surgicallyTreatable',
      'scarPainProminent',
      'neuropathicPainProminent',
      'steps.nerveRootPrf'
    ),
    expected: 'specialist-first',
    why: 'What only a specialist can establish leads there (I-17).'
  },
  {
    description:
      'A patient with leg pain after back surgery; the pain mechanism is not known, and the BMI is 38.',
    country: 'NL',
    facts: {
      ...without(
        complete,
        'painMechanism.neuropathic',
        'painMechanism.nociplastic',
        'neuropathicPainProminent'
      ),
      bmi: 38
    },
    expected: 'specialist-first',
    why: 'What the specialist may find outranks the BMI.'
  },
  {
    description:
      'A patient with leg pain after back surgery; the pain mechanism is not known, and nobody measured the weight.',
    country: 'NL',
    facts: without(
      complete,
      'painMechanism.neuropathic',
      'painMechanism.nociplastic',
      'neuropathicPainProminent',
      'bmi'
    ),
    expected: 'incomplete',
    why: 'The referrer can supply the BMI, which could still change the advice.'
  },
  {
    description:
      'A patient with leg pain after back surgery who has not been weighed; PRF of the nerve root has not been considered.',
    country: 'NL',
    facts: { ...without(complete, 'bmi'), 'steps.nerveRootPrf': 'not-considered' },
    expected: 'specialist-first',
    why: 'A high BMI would only be discussed; the step at the pain clinic stands.'
  },
  {
    description:
      'A patient with leg pain after back surgery of unknown duration; PRF of the nerve root has not been considered.',
    country: 'NL',
    facts: { ...without(complete, 'painDurationMonths'), 'steps.nerveRootPrf': 'not-considered' },
    expected: 'incomplete',
    why: 'Too short a time would put it off, and the referrer can ask.'
  },
  {
    description:
      'A patient with leg pain after back surgery who has not been weighed and will not take part in any treatment.',
    country: 'NL',
    facts: { ...without(complete, 'bmi'), 'psychosocial.engagement': 'serious' },
    expected: 'discuss',
    why: 'It is discussed in any case; the BMI cannot make it more than that.'
  },
  {
    description:
      'A patient in Belgium with leg pain after back surgery, whose expectations the GP has not asked about.',
    country: 'BE',
    facts: without(complete, 'psychosocial.expectations'),
    expected: 'incomplete',
    why: 'Belgium reimburses it, so only the open question stands, and the referrer can ask.'
  },
  {
    description:
      'A 60-year-old with a pain score of 8 after back surgery; nothing else is known yet.',
    country: 'NL',
    facts: { age: 60, painNrs: 8, lumbarSurgeries: 1 },
    expected: 'incomplete',
    why: 'Nearly everything the referrer can find out is missing.'
  }
];
