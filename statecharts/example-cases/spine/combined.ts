import { inBelgium, inTheNetherlands, without, type ExampleCase } from '../example-case.ts';
import type { SpinePatients } from './spine-patients.ts';

/** Several findings after surgery on the spine, or some that are not known. */
export function combined({ limb, axis, surgeries, pain, complete }: SpinePatients): ExampleCase[] {
  const mechanismUnknown = without(
    complete,
    'painMechanism.neuropathic',
    'painMechanism.nociplastic',
    'neuropathicPainProminent'
  );
  return [
    ...inTheNetherlands([
      {
        description: `A patient whose ${limb} and ${axis} hurt equally after surgery, never sent for exercise therapy.`,
        facts: { ...complete, dominantPain: 'equal', 'steps.exercise': 'not-considered' },
        expected: 'not-now',
        why: 'The exercise programme comes before any discussion.'
      },
      {
        description: `A patient whose ${limb} and ${axis} hurt equally after surgery; PRF of the nerve root has not been considered.`,
        facts: { ...complete, dominantPain: 'equal', 'steps.nerveRootPrf': 'not-considered' },
        expected: 'specialist-first',
        why: 'The step at the pain clinic outranks the point to discuss.'
      },
      {
        description: `A patient with ${pain} whom a surgeon could still operate on, and who has months to live.`,
        facts: { ...complete, surgicallyTreatable: true, lifeExpectancyOver12Months: false },
        expected: 'not-indicated',
        why: 'A limited life expectancy excludes, whatever came before.'
      },
      {
        description: `A patient with pain in ${axis} and ${limb} after surgery; which is worse is not noted, and exercise therapy was never considered.`,
        facts: { ...without(complete, 'dominantPain'), 'steps.exercise': 'not-considered' },
        expected: 'not-now',
        why: 'The exercise programme comes first, whatever the unknown exclusion turns out to be.'
      },
      {
        description: `A patient with ${pain}; the pain mechanism is not known, and the BMI is 38.`,
        facts: { ...mechanismUnknown, bmi: 38 },
        expected: 'specialist-first',
        why: 'What the specialist may find outranks the BMI.'
      },
      {
        description: `A patient with ${pain}; the pain mechanism is not known, and nobody measured the weight.`,
        facts: without(mechanismUnknown, 'bmi'),
        expected: 'incomplete',
        why: 'The referrer can supply the BMI, which could still change the advice.'
      },
      {
        description: `A patient with ${pain}, known to the GP only; everything that takes a specialist is still open.`,
        facts: without(
          mechanismUnknown,
          'painMechanism.nociceptive',
          'surgicallyTreatable',
          'scarPainProminent',
          'steps.nerveRootPrf'
        ),
        expected: 'specialist-first',
        why: 'What only a specialist can establish leads there (I-17).'
      },
      {
        description: `A 60-year-old with a pain score of 8 after ${axis} surgery; nothing else is known yet.`,
        facts: { age: 60, painNrs: 8, [surgeries]: 1 },
        expected: 'incomplete',
        why: 'Nearly everything the referrer can find out is missing.'
      }
    ]),
    ...inBelgium([
      {
        description: `A patient in Belgium with ${pain}, whose expectations the GP has not asked about.`,
        facts: without(complete, 'psychosocial.expectations'),
        expected: 'incomplete',
        why: 'Belgium reimburses it, so only the open question stands, and the referrer can ask.'
      }
    ])
  ];
}
