import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Exercise, drugs and other conservative steps. */
export const conservative: readonly ExampleCase[] = [
  {
    description:
      'A patient with arm pain after neck surgery who has never been sent for exercise therapy.',
    country: 'NL',
    facts: { ...complete, 'steps.exercise': 'not-considered' },
    expected: 'not-now',
    why: 'An exercise programme comes first.'
  },
  {
    description:
      'A patient with arm pain after neck surgery who is halfway through an exercise programme.',
    country: 'NL',
    facts: { ...complete, 'steps.exercise': 'ongoing' },
    expected: 'not-now',
    why: 'Its effect is awaited first (I-3).'
  },
  {
    description:
      'A patient with arm pain after neck surgery that is bearable thanks to an exercise programme.',
    country: 'NL',
    facts: { ...complete, 'steps.exercise': 'effective' },
    expected: 'not-now',
    why: 'Neuromodulation is a last resort: a programme that works is continued (I-4).'
  },
  {
    description:
      'A patient with arm pain after neck surgery who considered exercise therapy and deliberately did not choose it.',
    country: 'NL',
    facts: { ...complete, 'steps.exercise': 'declined' },
    expected: 'refer',
    why: 'A step considered and not chosen is closed (I-1).'
  },
  {
    description:
      'A patient with arm pain after neck surgery and joint pain besides, which responded well to treatment.',
    country: 'NL',
    facts: { ...complete, 'painMechanism.nociceptive': true, 'steps.nociceptive': 'effective' },
    expected: 'refer',
    why: 'A step aimed at one component may have worked without ending the pain (I-4).'
  },
  {
    description:
      'A patient with arm pain after neck surgery and joint pain besides, for which nothing has been considered.',
    country: 'NL',
    facts: {
      ...complete,
      'painMechanism.nociceptive': true,
      'steps.nociceptive': 'not-considered'
    },
    expected: 'not-now',
    why: 'The nociceptive component is treated first.'
  },
  {
    description:
      'A patient with arm pain after neck surgery and joint pain besides; it is not known what was done about that.',
    country: 'NL',
    facts: { ...complete, 'painMechanism.nociceptive': true },
    expected: 'specialist-first',
    why: 'A specialist can establish what was done (I-17).'
  },
  {
    description: 'A patient with arm pain after neck surgery who has tried gabapentin only.',
    country: 'NL',
    facts: { ...complete, 'drugs.tca': 'not-considered', 'drugs.snri': 'not-considered' },
    expected: 'not-now',
    why: 'Beside a gabapentinoid, a TCA or an SNRI has to have been considered.'
  },
  {
    description:
      'A patient with arm pain after neck surgery who tolerates no gabapentinoid, chose against amitriptyline and was never offered duloxetine.',
    country: 'NL',
    facts: {
      ...complete,
      'drugs.gabapentinoid': 'unsuitable',
      'drugs.tca': 'declined',
      'drugs.snri': 'not-considered'
    },
    expected: 'refer',
    why: 'A gabapentinoid and a TCA are closed; that will do (I-1).'
  },
  {
    description:
      'A patient with arm pain after neck surgery who gets enough relief from pregabalin.',
    country: 'NL',
    facts: { ...complete, 'drugs.gabapentinoid': 'effective' },
    expected: 'not-now',
    why: 'A drug that works keeps the step open (I-4).'
  },
  {
    description:
      'A patient with arm pain after neck surgery who started duloxetine two weeks ago, after gabapentin and amitriptyline failed.',
    country: 'NL',
    facts: { ...complete, 'drugs.snri': 'ongoing' },
    expected: 'not-now',
    why: 'A drug under way keeps the step open (I-4).'
  },
  {
    description:
      'A patient with arm pain after neck surgery; the record does not show whether duloxetine was tried.',
    country: 'NL',
    facts: without(complete, 'drugs.snri'),
    expected: 'incomplete',
    why: 'Duloxetine could be working or under way, and the referrer can ask (I-4).'
  },
  {
    description:
      'A patient with arm pain after neck surgery who was never offered a gabapentinoid; what else was tried is not known.',
    country: 'NL',
    facts: {
      ...without(complete, 'drugs.tca', 'drugs.snri'),
      'drugs.gabapentinoid': 'not-considered'
    },
    expected: 'not-now',
    why: 'Without a gabapentinoid considered the step is open, whatever else was tried.'
  }
];
