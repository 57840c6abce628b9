import {
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** The preventive drugs that must have failed (I-10). */
export const drugs: readonly ExampleCase[] = inTheNetherlands([
  {
    description: 'A patient with chronic cluster headache who was never offered lithium.',
    facts: { ...complete, 'drugs.lithium': 'not-considered' },
    expected: 'specialist-first',
    why: 'Verapamil, lithium and one more have to have failed (I-10).'
  },
  {
    description: 'A patient with chronic cluster headache who chose not to take lithium.',
    facts: { ...complete, 'drugs.lithium': 'declined' },
    expected: 'specialist-first',
    why: 'Drugs must have failed; choosing not to is not enough (I-10).'
  },
  {
    description:
      'A patient with chronic cluster headache who has tried verapamil and lithium only.',
    facts: { ...complete, 'drugs.topiramate': 'not-considered' },
    expected: 'specialist-first',
    why: 'A third drug has to have failed (I-10).'
  },
  {
    description: 'A patient with chronic cluster headache in whom verapamil works well enough.',
    facts: { ...complete, 'drugs.verapamil': 'effective' },
    expected: 'specialist-first',
    why: 'A drug that works is continued (I-4).'
  },
  {
    description:
      'A patient with chronic cluster headache in the first weeks of gabapentin, after three other drugs failed.',
    facts: { ...complete, 'drugs.gabapentin': 'ongoing' },
    expected: 'specialist-first',
    why: 'A drug under way has to be awaited (I-4).'
  },
  {
    description:
      'A patient with chronic cluster headache and a heart block that forbids verapamil; lithium and topiramate failed.',
    facts: { ...complete, 'drugs.verapamil': 'unsuitable' },
    expected: 'discuss',
    why: 'Unsuitable instead of failed is discussed (I-10).'
  },
  {
    description:
      'A patient with chronic cluster headache who tolerated no topiramate; verapamil and lithium failed.',
    facts: { ...complete, 'drugs.topiramate': 'unsuitable' },
    expected: 'discuss',
    why: 'No third drug has failed; unsuitable instead is discussed (I-10).'
  },
  {
    description:
      'A patient with chronic cluster headache who tolerated no topiramate; verapamil, lithium and gabapentin failed.',
    facts: { ...complete, 'drugs.topiramate': 'unsuitable', 'drugs.gabapentin': 'insufficient' },
    expected: 'refer',
    why: 'Three drugs have failed; the unsuitable one is not needed (I-10).'
  },
  {
    description:
      'A patient with chronic cluster headache; the record does not show whether lithium was tried.',
    facts: without(complete, 'drugs.lithium'),
    expected: 'incomplete',
    why: 'The referrer can look up what was tried (I-10).'
  },
  {
    description:
      'A patient with chronic cluster headache; it is not known whether methysergide is in use.',
    facts: without(complete, 'drugs.methysergide'),
    expected: 'incomplete',
    why: 'It could be working or under way, and the referrer can ask (I-4).'
  },
  {
    description:
      'A patient with chronic cluster headache who was never offered verapamil; nothing is known of the other drugs.',
    facts: {
      ...without(
        complete,
        'drugs.lithium',
        'drugs.methysergide',
        'drugs.topiramate',
        'drugs.gabapentin'
      ),
      'drugs.verapamil': 'not-considered'
    },
    expected: 'specialist-first',
    why: 'Without verapamil it is not refractory, whatever else was tried (I-10).'
  }
]);
