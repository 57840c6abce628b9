import {
  inBelgium,
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../example-cases/example-case.ts';
import { generallyFit } from '../../example-cases/generally-fit.ts';
import { spineCases } from '../../example-cases/spine/spine-cases.ts';
import type { Facts } from '../../facts/fact.ts';

/** A patient who meets every criterion: arm pain after two neck operations, everything tried. */
export const complete: Facts = {
  ...generallyFit,
  age: 49,
  'painMechanism.neuropathic': true,
  'painMechanism.nociplastic': false,
  'painMechanism.nociceptive': false,
  radicularPain: true,
  dominantPain: 'limb',
  cervicalSurgeries: 2,
  surgicallyTreatable: false,
  myelumCompression: false,
  scarPainProminent: false,
  neuropathicPainProminent: true,
  'steps.exercise': 'insufficient',
  'steps.nerveRootPrf': 'insufficient',
  'drugs.gabapentinoid': 'insufficient',
  'drugs.tca': 'insufficient',
  'drugs.snri': 'declined'
};

const diagnosis = inTheNetherlands([
  {
    description:
      'A 49-year-old with radiating arm pain after two operations on the neck; everything has been tried.',
    facts: complete,
    expected: 'refer',
    why: 'Every criterion is met.'
  },
  {
    description: 'A patient with radiating arm pain after a single cervical fusion.',
    facts: { ...complete, cervicalSurgeries: 1 },
    expected: 'refer',
    why: 'One operation is enough (I-7).'
  },
  {
    description: 'A patient with radiating arm pain who has never had neck surgery.',
    facts: { ...complete, cervicalSurgeries: 0 },
    expected: 'not-indicated',
    why: 'The operation follows from the definition (I-7).'
  },
  {
    description:
      'A patient with arm pain after neck surgery and a new narrowing that can be operated on.',
    facts: { ...complete, surgicallyTreatable: true },
    expected: 'discuss',
    why: 'The statement does not name it; whether an operation is possible is a safety question (I-7).'
  },
  {
    description: 'A patient with arm pain after neck surgery; no surgeon has looked at it again.',
    facts: without(complete, 'surgicallyTreatable'),
    expected: 'discuss',
    why: 'An open safety question is discussed, and only a specialist can answer it (I-7).'
  },
  {
    description:
      'A patient with arm pain after neck surgery who now walks unsteadily and drops things.',
    facts: { ...complete, myelumCompression: true },
    expected: 'not-indicated',
    why: 'Compression of the spinal cord excludes, and the spinal surgeon is called today (I-28).'
  },
  {
    description:
      'A patient with arm pain after neck surgery in whom nobody looked for signs of spinal cord compression.',
    facts: without(complete, 'myelumCompression'),
    expected: 'incomplete',
    why: 'Compression would exclude and be urgent, and the referrer can look for it (I-28).'
  }
]);

const belgium = inBelgium([
  {
    description:
      'A 49-year-old in Antwerp with radiating arm pain after two operations on the neck; everything has been tried.',
    facts: complete,
    expected: 'refer',
    why: 'Every criterion is met, and Belgium reimburses it too.'
  }
]);

/** Patients with arm pain after neck surgery, and the advice that the rules give. */
export const cases: readonly ExampleCase[] = [
  ...diagnosis,
  ...belgium,
  ...spineCases({ limb: 'arm', axis: 'neck', surgeries: 'cervicalSurgeries', complete })
];
