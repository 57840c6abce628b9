import {
  inBelgium,
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** The diagnosis: painful diabetic polyneuropathy of the lower limbs. */
export const diagnosis: readonly ExampleCase[] = [
  ...inTheNetherlands([
    {
      description:
        'A 66-year-old with painful diabetic polyneuropathy of both feet; everything has been tried.',
      facts: complete,
      expected: 'refer',
      why: 'Every criterion is met; the main text outweighs the annex that excludes polyneuropathies (I-20, I-21).'
    },
    {
      description: 'A patient with diabetes and neuropathic pain in the hands only.',
      facts: { ...complete, lowerLimbs: false },
      expected: 'not-indicated',
      why: 'The pain has to be in the lower limbs.'
    },
    {
      description: 'A patient with painful diabetic polyneuropathy; the record does not say where.',
      facts: without(complete, 'lowerLimbs'),
      expected: 'incomplete',
      why: 'Pain elsewhere would exclude, and the referrer can ask.'
    },
    {
      description:
        'A patient with diabetes and burning feet, whom neither a neurologist nor an internist has seen.',
      facts: { ...complete, diagnosedBySpecialist: false },
      expected: 'specialist-first',
      why: 'A neurologist or internist makes the diagnosis first.'
    },
    {
      description:
        'A patient with diabetes and burning feet; it is not known who made the diagnosis.',
      facts: without(complete, 'diagnosedBySpecialist'),
      expected: 'incomplete',
      why: 'The referrer can look up who made the diagnosis.'
    }
  ]),
  ...inBelgium([
    {
      description:
        'A 66-year-old in Bruges with painful diabetic polyneuropathy of both feet; everything has been tried.',
      facts: complete,
      expected: 'discuss',
      why: 'Belgian reimbursement is reported but not confirmed.'
    }
  ])
];
