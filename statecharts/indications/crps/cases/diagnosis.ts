import {
  inBelgium,
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** The diagnosis by the IASP criteria, the type and the region (I-8, I-29, I-31). */
export const diagnosis: readonly ExampleCase[] = [
  ...inTheNetherlands([
    {
      description:
        'A 38-year-old with CRPS I of the foot for two and a half years; everything has been tried.',
      facts: complete,
      expected: 'refer',
      why: 'Every criterion is met.'
    },
    {
      description: 'A patient whose GP ticked all the IASP criteria; no specialist has looked yet.',
      facts: { ...complete, diagnosedBySpecialist: false },
      expected: 'refer',
      why: 'The criteria count, whoever applied them (I-31).'
    },
    {
      description:
        'A patient whose GP does not find the IASP criteria met; no specialist has looked yet.',
      facts: { ...complete, iaspCriteriaMet: false, diagnosedBySpecialist: false },
      expected: 'specialist-first',
      why: 'A GP\'s "no" leads to the specialist (I-31).'
    },
    {
      description: 'A patient in whom a specialist looked for CRPS and did not find it.',
      facts: { ...complete, iaspCriteriaMet: false },
      expected: 'not-indicated',
      why: 'A specialist\'s "no" rules CRPS out (I-31).'
    },
    {
      description: 'A patient in whom the IASP criteria are not met; it is not clear who looked.',
      facts: { ...without(complete, 'diagnosedBySpecialist'), iaspCriteriaMet: false },
      expected: 'incomplete',
      why: 'If it was a specialist, CRPS is ruled out, and the referrer can find out (I-31).'
    },
    {
      description: 'A patient seen by a specialist for CRPS; the outcome has not reached the GP.',
      facts: without(complete, 'iaspCriteriaMet'),
      expected: 'specialist-first',
      why: 'The specialist may have ruled it out; only a specialist can say (I-31).'
    },
    {
      description:
        'A patient with a swollen, discoloured foot; nobody has applied the IASP criteria, and it is not known whether a specialist looked.',
      facts: without(complete, 'iaspCriteriaMet', 'diagnosedBySpecialist'),
      expected: 'incomplete',
      why: 'Whether a specialist looked is for the referrer to find out (I-31).'
    },
    {
      description: 'A patient with CRPS II of the foot after injury of the peroneal nerve.',
      facts: { ...complete, crpsType: 'II' },
      expected: 'discuss',
      why: 'The statement says two things about pain after nerve injury (I-8).'
    },
    {
      description: 'A patient with CRPS of the foot; type I or II has not been settled.',
      facts: without(complete, 'crpsType'),
      expected: 'discuss',
      why: 'Type II would be discussed, and only a specialist can tell (I-8).'
    },
    {
      description: 'A patient with CRPS I of the hand; everything has been tried.',
      facts: { ...complete, crpsRegion: 'upper-limb' },
      expected: 'refer',
      why: 'The arm is a place for spinal cord stimulation (I-29).'
    },
    {
      description: 'A patient with CRPS I of an arm and a leg, equally painful.',
      facts: { ...complete, crpsRegion: 'both-equal' },
      expected: 'refer',
      why: 'Arm and leg both count (I-29).'
    },
    {
      description: 'A patient with CRPS I of the trunk.',
      facts: { ...complete, crpsRegion: 'elsewhere' },
      expected: 'discuss',
      why: 'Outside the limbs it is discussed (I-29).'
    },
    {
      description: 'A patient with CRPS I; the letter does not say where.',
      facts: without(complete, 'crpsRegion'),
      expected: 'incomplete',
      why: 'Outside the limbs it would be discussed, and the referrer can see where it is (I-29).'
    }
  ]),
  ...inBelgium([
    {
      description:
        'A 38-year-old in Leuven with CRPS I of the foot for two and a half years; everything has been tried.',
      facts: complete,
      expected: 'discuss',
      why: 'Belgian reimbursement for CRPS is uncertain.'
    }
  ])
];
