import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** The diagnosis: what has to be so before arm pain after surgery counts. */
export const diagnosis: readonly ExampleCase[] = [
  {
    description:
      'A 49-year-old with radiating arm pain after two operations on the neck; everything has been tried.',
    country: 'NL',
    facts: complete,
    expected: 'refer',
    why: 'Every criterion is met.'
  },
  {
    description:
      'A 49-year-old in Antwerp with radiating arm pain after two operations on the neck; everything has been tried.',
    country: 'BE',
    facts: complete,
    expected: 'refer',
    why: 'Every criterion is met, and Belgium reimburses it too.'
  },
  {
    description: 'A patient with radiating arm pain after a single cervical fusion.',
    country: 'NL',
    facts: { ...complete, cervicalSurgeries: 1 },
    expected: 'refer',
    why: 'One operation is enough (I-7).'
  },
  {
    description: 'A patient with radiating arm pain who has never had neck surgery.',
    country: 'NL',
    facts: { ...complete, cervicalSurgeries: 0 },
    expected: 'not-indicated',
    why: 'The operation follows from the definition (I-7).'
  },
  {
    description: 'A patient in Belgium with arm pain who has never had neck surgery.',
    country: 'BE',
    facts: { ...complete, cervicalSurgeries: 0 },
    expected: 'not-indicated',
    why: 'The diagnosis rules it out in both countries.'
  },
  {
    description: 'A patient whose pain after neck surgery does not radiate.',
    country: 'NL',
    facts: { ...complete, radicularPain: false },
    expected: 'not-indicated',
    why: 'The arm pain has to be radicular.'
  },
  {
    description:
      'A patient with arm pain after neck surgery, in whom the pain physician suspects neither a neuropathic nor a nociplastic component.',
    country: 'NL',
    facts: { ...complete, 'painMechanism.neuropathic': false, neuropathicPainProminent: false },
    expected: 'not-indicated',
    why: 'One of the two has to be suspected.'
  },
  {
    description:
      'A patient with arm pain after neck surgery that is thought to be nociplastic, not neuropathic.',
    country: 'NL',
    facts: { ...complete, 'painMechanism.neuropathic': false, 'painMechanism.nociplastic': true },
    expected: 'refer',
    why: 'Either mechanism will do.'
  },
  {
    description:
      'A patient with arm pain after neck surgery that is not neuropathic; nobody has judged whether it is nociplastic.',
    country: 'NL',
    facts: {
      ...without(complete, 'painMechanism.nociplastic'),
      'painMechanism.neuropathic': false
    },
    expected: 'specialist-first',
    why: 'The open question could exclude, and only a specialist can answer it (I-17).'
  },
  {
    description: 'A patient whose arm and neck hurt equally after surgery.',
    country: 'NL',
    facts: { ...complete, dominantPain: 'equal' },
    expected: 'discuss',
    why: 'Equal pain is discussed (I-6).'
  },
  {
    description: 'A patient whose neck hurts more than the arm after surgery.',
    country: 'NL',
    facts: { ...complete, dominantPain: 'axial' },
    expected: 'not-indicated',
    why: 'Neck pain in the foreground is excluded (I-6).'
  },
  {
    description:
      'A patient with pain in neck and arm after surgery; it is not noted which is worse.',
    country: 'NL',
    facts: without(complete, 'dominantPain'),
    expected: 'incomplete',
    why: 'More neck than arm pain would exclude, and the referrer can ask.'
  },
  {
    description:
      'A patient with arm pain after neck surgery and a new narrowing that can be operated on.',
    country: 'NL',
    facts: { ...complete, surgicallyTreatable: true },
    expected: 'discuss',
    why: 'The statement does not name it; whether an operation is possible is a safety question (I-7).'
  },
  {
    description: 'A patient with arm pain after neck surgery; no surgeon has looked at it again.',
    country: 'NL',
    facts: without(complete, 'surgicallyTreatable'),
    expected: 'discuss',
    why: 'An open safety question is discussed, and only a specialist can answer it (I-7).'
  },
  {
    description:
      'A patient with arm pain after neck surgery who now walks unsteadily and drops things.',
    country: 'NL',
    facts: { ...complete, myelumCompression: true },
    expected: 'not-indicated',
    why: 'Compression of the spinal cord excludes, and the spinal surgeon is called today (I-28).'
  },
  {
    description:
      'A patient with arm pain after neck surgery in whom nobody looked for signs of spinal cord compression.',
    country: 'NL',
    facts: without(complete, 'myelumCompression'),
    expected: 'incomplete',
    why: 'Compression would exclude and be urgent, and the referrer can look for it (I-28).'
  }
];
