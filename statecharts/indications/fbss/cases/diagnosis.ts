import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** The diagnosis: what has to be so before leg pain after surgery counts. */
export const diagnosis: readonly ExampleCase[] = [
  {
    description:
      'A 54-year-old with leg pain dominating after two discectomies; everything has been tried.',
    country: 'NL',
    facts: complete,
    expected: 'refer',
    why: 'Every criterion is met.'
  },
  {
    description:
      'A 54-year-old in Ghent with leg pain dominating after two discectomies; everything has been tried.',
    country: 'BE',
    facts: complete,
    expected: 'refer',
    why: 'Every criterion is met, and Belgium reimburses it too.'
  },
  {
    description: 'A patient with radiating leg pain after a single discectomy.',
    country: 'NL',
    facts: { ...complete, lumbarSurgeries: 1 },
    expected: 'refer',
    why: 'One operation is enough.'
  },
  {
    description: 'A patient with radiating leg pain who has never had back surgery.',
    country: 'NL',
    facts: { ...complete, lumbarSurgeries: 0 },
    expected: 'not-indicated',
    why: 'Without an operation on the back it is not FBSS.'
  },
  {
    description: 'A patient in Belgium with leg pain who has never had back surgery.',
    country: 'BE',
    facts: { ...complete, lumbarSurgeries: 0 },
    expected: 'not-indicated',
    why: 'The diagnosis rules it out in both countries.'
  },
  {
    description: 'A patient whose pain after back surgery does not radiate.',
    country: 'NL',
    facts: { ...complete, radicularPain: false },
    expected: 'not-indicated',
    why: 'The leg pain has to be radicular.'
  },
  {
    description:
      'A patient with leg pain after back surgery, in whom the pain physician suspects neither a neuropathic nor a nociplastic component.',
    country: 'NL',
    facts: { ...complete, 'painMechanism.neuropathic': false, neuropathicPainProminent: false },
    expected: 'not-indicated',
    why: 'One of the two has to be suspected.'
  },
  {
    description:
      'A patient with leg pain after back surgery that is thought to be nociplastic, not neuropathic.',
    country: 'NL',
    facts: { ...complete, 'painMechanism.neuropathic': false, 'painMechanism.nociplastic': true },
    expected: 'refer',
    why: 'Either mechanism will do.'
  },
  {
    description:
      'A patient with leg pain after back surgery that is not neuropathic; nobody has judged whether it is nociplastic.',
    country: 'NL',
    facts: {
      ...without(complete, 'painMechanism.nociplastic'),
      'painMechanism.neuropathic': false
    },
    expected: 'specialist-first',
    why: 'The open question could exclude, and only a specialist can answer it (I-17).'
  },
  {
    description: 'A patient whose leg and back hurt equally after surgery.',
    country: 'NL',
    facts: { ...complete, dominantPain: 'equal' },
    expected: 'discuss',
    why: 'Equal pain is discussed (I-6).'
  },
  {
    description: 'A patient whose back hurts more than the leg after surgery.',
    country: 'NL',
    facts: { ...complete, dominantPain: 'axial' },
    expected: 'not-indicated',
    why: 'Back pain in the foreground is excluded (I-6).'
  },
  {
    description:
      'A patient with pain in back and leg after surgery; it is not noted which is worse.',
    country: 'NL',
    facts: without(complete, 'dominantPain'),
    expected: 'incomplete',
    why: 'More back than leg pain would exclude, and the referrer can ask.'
  },
  {
    description:
      'A patient with leg pain after back surgery and a new disc herniation that can be operated on.',
    country: 'NL',
    facts: { ...complete, surgicallyTreatable: true },
    expected: 'specialist-first',
    why: 'What can be operated on goes to the spinal surgeon first.'
  },
  {
    description: 'A patient with leg pain after back surgery; no surgeon has looked at it again.',
    country: 'NL',
    facts: without(complete, 'surgicallyTreatable'),
    expected: 'specialist-first',
    why: 'Only a specialist can say; that bars implantation, not the way to the specialist (I-17).'
  }
];
