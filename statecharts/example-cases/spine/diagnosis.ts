import { inTheNetherlands, without, type ExampleCase } from '../example-case.ts';
import type { SpinePatients } from './spine-patients.ts';

/** What has to be so, beside the operation, before pain in a limb after surgery counts. */
export function diagnosis({ limb, axis, pain, complete }: SpinePatients): ExampleCase[] {
  return inTheNetherlands([
    {
      description: `A patient whose pain after ${axis} surgery does not radiate.`,
      facts: { ...complete, radicularPain: false },
      expected: 'not-indicated',
      why: `The ${limb} pain has to be radicular.`
    },
    {
      description: `A patient with ${pain}, in whom the pain physician suspects neither a neuropathic nor a nociplastic component.`,
      facts: { ...complete, 'painMechanism.neuropathic': false, neuropathicPainProminent: false },
      expected: 'not-indicated',
      why: 'One of the two has to be suspected.'
    },
    {
      description: `A patient with ${pain} that is thought to be nociplastic, not neuropathic.`,
      facts: { ...complete, 'painMechanism.neuropathic': false, 'painMechanism.nociplastic': true },
      expected: 'refer',
      why: 'Either mechanism will do.'
    },
    {
      description: `A patient with ${pain} that is not neuropathic; nobody has judged whether it is nociplastic.`,
      facts: {
        ...without(complete, 'painMechanism.nociplastic'),
        'painMechanism.neuropathic': false
      },
      expected: 'specialist-first',
      why: 'The open question could exclude, and only a specialist can answer it (I-17).'
    },
    {
      description: `A patient whose ${limb} and ${axis} hurt equally after surgery.`,
      facts: { ...complete, dominantPain: 'equal' },
      expected: 'discuss',
      why: 'Equal pain is discussed (I-6).'
    },
    {
      description: `A patient whose ${axis} hurts more than the ${limb} after surgery.`,
      facts: { ...complete, dominantPain: 'axial' },
      expected: 'not-indicated',
      why: `More ${axis} than ${limb} pain is excluded (I-6).`
    },
    {
      description: `A patient with pain in ${axis} and ${limb} after surgery; it is not noted which is worse.`,
      facts: without(complete, 'dominantPain'),
      expected: 'incomplete',
      why: `More ${axis} than ${limb} pain would exclude, and the referrer can ask.`
    }
  ]);
}
