import {
  inBelgium,
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../example-cases/example-case.ts';
import { generallyFit } from '../../example-cases/generally-fit.ts';
import { spineCases } from '../../example-cases/spine/spine-cases.ts';
import type { Facts } from '../../facts/fact.ts';

/** A patient who meets every criterion: leg pain after two back operations, everything tried. */
export const complete: Facts = {
  ...generallyFit,
  age: 54,
  'painMechanism.neuropathic': true,
  'painMechanism.nociplastic': false,
  'painMechanism.nociceptive': false,
  radicularPain: true,
  dominantPain: 'limb',
  lumbarSurgeries: 2,
  surgicallyTreatable: false,
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
      'A 54-year-old with leg pain dominating after two discectomies; everything has been tried.',
    facts: complete,
    expected: 'refer',
    why: 'Every criterion is met.'
  },
  {
    description: 'A patient with radiating leg pain after a single discectomy.',
    facts: { ...complete, lumbarSurgeries: 1 },
    expected: 'refer',
    why: 'One operation is enough.'
  },
  {
    description: 'A patient with radiating leg pain who has never had back surgery.',
    facts: { ...complete, lumbarSurgeries: 0 },
    expected: 'not-indicated',
    why: 'Without an operation on the back it is not FBSS.'
  },
  {
    description:
      'A patient with leg pain after back surgery and a new disc herniation that can be operated on.',
    facts: { ...complete, surgicallyTreatable: true },
    expected: 'specialist-first',
    why: 'What can be operated on goes to the spinal surgeon first.'
  },
  {
    description: 'A patient with leg pain after back surgery; no surgeon has looked at it again.',
    facts: without(complete, 'surgicallyTreatable'),
    expected: 'specialist-first',
    why: 'Only a specialist can say; that bars implantation, not the way to the specialist (I-17).'
  }
]);

const belgium = inBelgium([
  {
    description:
      'A 54-year-old in Ghent with leg pain dominating after two discectomies; everything has been tried.',
    facts: complete,
    expected: 'refer',
    why: 'Every criterion is met, and Belgium reimburses it too.'
  }
]);

/** Patients with leg pain after back surgery, and the advice that the rules give. */
export const cases: readonly ExampleCase[] = [
  ...diagnosis,
  ...belgium,
  ...spineCases({ limb: 'leg', axis: 'back', surgeries: 'lumbarSurgeries', complete })
];
