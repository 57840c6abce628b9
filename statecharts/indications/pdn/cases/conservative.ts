import {
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** Nociceptive pain beside it, and drugs in three choices (I-9). */
export const conservative: readonly ExampleCase[] = inTheNetherlands([
  {
    description:
      'A patient with painful diabetic polyneuropathy and knee osteoarthritis that was treated well.',
    facts: { ...complete, 'painMechanism.nociceptive': true, 'steps.nociceptive': 'effective' },
    expected: 'refer',
    why: 'A step aimed at one component may have worked without ending the pain (I-4).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy and untreated knee osteoarthritis.',
    facts: {
      ...complete,
      'painMechanism.nociceptive': true,
      'steps.nociceptive': 'not-considered'
    },
    expected: 'not-now',
    why: 'The nociceptive component is treated first.'
  },
  {
    description: 'A patient with painful diabetic polyneuropathy who was never offered duloxetine.',
    facts: { ...complete, 'drugs.snri': 'not-considered' },
    expected: 'not-now',
    why: 'The first choice has to be closed (I-9).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy who has had duloxetine but neither amitriptyline nor a gabapentinoid.',
    facts: { ...complete, 'drugs.tca': 'not-considered', 'drugs.gabapentinoid': 'not-considered' },
    expected: 'not-now',
    why: 'The second choice has to be closed as well (I-9).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy who tolerates no SNRI and chose against amitriptyline; a gabapentinoid was never offered.',
    facts: {
      ...complete,
      'drugs.snri': 'unsuitable',
      'drugs.tca': 'declined',
      'drugs.gabapentinoid': 'not-considered'
    },
    expected: 'refer',
    why: 'An SNRI and a TCA are closed; that will do (I-9, I-1).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy; the record does not show whether amitriptyline was tried.',
    facts: without(complete, 'drugs.tca'),
    expected: 'incomplete',
    why: 'It could be working or under way, and the referrer can ask (I-4).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy who has had neither carbamazepine nor capsaicin.',
    facts: {
      ...complete,
      'drugs.carbamazepine': 'not-considered',
      'drugs.capsaicin': 'not-considered'
    },
    expected: 'discuss',
    why: 'The third choice is discussed, not forced (I-9).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy who has had capsaicin in vain and never carbamazepine.',
    facts: { ...complete, 'drugs.carbamazepine': 'not-considered' },
    expected: 'refer',
    why: 'One of the two is enough for the third choice (I-9).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy who has just been given a capsaicin patch.',
    facts: { ...complete, 'drugs.capsaicin': 'ongoing' },
    expected: 'discuss',
    why: 'A third choice under way is open, but that is only discussed (I-9, I-4).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy; the record does not show whether carbamazepine was tried.',
    facts: without(complete, 'drugs.carbamazepine'),
    expected: 'incomplete',
    why: 'It could be working or under way, and the referrer can ask (I-9).'
  }
]);
