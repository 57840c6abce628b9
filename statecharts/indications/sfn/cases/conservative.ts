import {
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** Drugs (I-11) and capsaicin (I-12). */
export const conservative: readonly ExampleCase[] = inTheNetherlands([
  {
    description: 'A patient with small fibre neuropathy who was never offered duloxetine.',
    facts: { ...complete, 'drugs.snri': 'not-considered' },
    expected: 'not-now',
    why: 'The SNRI is needed, beside a TCA or a gabapentinoid (I-11).'
  },
  {
    description:
      'A patient with small fibre neuropathy who has had venlafaxine but neither amitriptyline nor a gabapentinoid.',
    facts: { ...complete, 'drugs.tca': 'not-considered', 'drugs.gabapentinoid': 'not-considered' },
    expected: 'not-now',
    why: 'Beside the SNRI a TCA or a gabapentinoid is needed (I-11).'
  },
  {
    description:
      'A patient with small fibre neuropathy who had venlafaxine and gabapentin in vain and never a TCA.',
    facts: { ...complete, 'drugs.tca': 'not-considered' },
    expected: 'refer',
    why: 'An SNRI and a gabapentinoid are closed; that will do (I-11).'
  },
  {
    description:
      'A patient with small fibre neuropathy who had venlafaxine and amitriptyline in vain and never a gabapentinoid.',
    facts: { ...complete, 'drugs.gabapentinoid': 'not-considered' },
    expected: 'refer',
    why: 'An SNRI and a TCA are closed; that will do (I-11).'
  },
  {
    description:
      'A patient with small fibre neuropathy; the record does not show whether amitriptyline was tried.',
    facts: without(complete, 'drugs.tca'),
    expected: 'incomplete',
    why: 'It could be working or under way, and the referrer can ask (I-4).'
  },
  {
    description:
      'A patient with small fibre neuropathy for whom capsaicin has not been considered.',
    facts: { ...complete, 'drugs.capsaicin': 'not-considered' },
    expected: 'discuss',
    why: 'Capsaicin has to be considered, but that is discussed (I-12).'
  },
  {
    description: 'A patient with small fibre neuropathy who tolerates no capsaicin.',
    facts: { ...complete, 'drugs.capsaicin': 'unsuitable' },
    expected: 'refer',
    why: 'Unsuitable is closed (I-1, I-12).'
  },
  {
    description:
      'A patient with small fibre neuropathy who gets some relief from a capsaicin patch and continues it.',
    facts: { ...complete, 'drugs.capsaicin': 'effective' },
    expected: 'discuss',
    why: 'A drug that works keeps the step open (I-4), and that is only discussed (I-12).'
  },
  {
    description:
      'A patient with small fibre neuropathy; it is not known whether capsaicin was considered.',
    facts: without(complete, 'drugs.capsaicin'),
    expected: 'incomplete',
    why: 'Not considering it would mean discussing it first, and the referrer can ask (I-12).'
  }
]);
