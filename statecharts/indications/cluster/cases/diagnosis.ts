import {
  inBelgium,
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** The diagnosis, the number of attacks, the MRI and what rules it out. */
export const diagnosis: readonly ExampleCase[] = [
  ...inTheNetherlands([
    {
      description:
        'A 45-year-old with chronic cluster headache, refractory to verapamil, lithium and topiramate.',
      facts: complete,
      expected: 'refer',
      why: 'Every criterion is met.'
    },
    {
      description: 'A patient with cluster headache that no headache neurologist has assessed.',
      facts: { ...complete, diagnosedBySpecialist: false },
      expected: 'specialist-first',
      why: 'A headache neurologist makes the diagnosis by ICHD-3 first.'
    },
    {
      description: 'A patient with cluster headache; it is not known who made the diagnosis.',
      facts: without(complete, 'diagnosedBySpecialist'),
      expected: 'incomplete',
      why: 'The referrer can look up who made the diagnosis.'
    },
    {
      description:
        'A patient with chronic cluster headache, on average exactly four attacks a week.',
      facts: { ...complete, attacksPerWeek: 4 },
      expected: 'refer',
      why: 'Four attacks a week are enough.'
    },
    {
      description: 'A patient with chronic cluster headache, on average 3.9 attacks a week.',
      facts: { ...complete, attacksPerWeek: 3.9 },
      expected: 'not-now',
      why: 'Four attacks a week are needed.'
    },
    {
      description: 'A patient with chronic cluster headache who kept no diary of the attacks.',
      facts: without(complete, 'attacksPerWeek'),
      expected: 'incomplete',
      why: 'Too few attacks would put it off, and the referrer can ask.'
    },
    {
      description: 'A patient with chronic cluster headache and no recent MRI.',
      facts: { ...complete, recentMri: false },
      expected: 'specialist-first',
      why: 'An MRI at most four years old is needed first.'
    },
    {
      description:
        'A patient with chronic cluster headache; the GP does not know whether there is a recent MRI.',
      facts: without(complete, 'recentMri'),
      expected: 'specialist-first',
      why: 'Only a specialist can establish it (I-17).'
    },
    {
      description: 'A patient with cluster-like headache and a pituitary tumour on the MRI.',
      facts: { ...complete, structuralLesion: true },
      expected: 'not-indicated',
      why: 'A structural lesion excludes.'
    },
    {
      description:
        'A patient with chronic cluster headache; whether the MRI showed a lesion has not reached the GP.',
      facts: without(complete, 'structuralLesion'),
      expected: 'specialist-first',
      why: 'A lesion would exclude, and only a specialist can say (I-17).'
    },
    {
      description: 'A patient with chronic cluster headache who takes triptans every day.',
      facts: { ...complete, medicationOveruse: true },
      expected: 'specialist-first',
      why: 'The overuse is withdrawn by the neurologist first (I-30).'
    },
    {
      description: 'A patient with chronic cluster headache; the GP has not counted the triptans.',
      facts: without(complete, 'medicationOveruse'),
      expected: 'incomplete',
      why: 'Overuse would have to be withdrawn first, and the referrer can count (I-30).'
    },
    {
      description: 'A patient with chronic cluster headache and earlier surgery at C2-C3.',
      facts: { ...complete, c2c3Surgery: true },
      expected: 'not-indicated',
      why: 'Surgery at C2-C3 excludes.'
    },
    {
      description:
        'A patient with chronic cluster headache and a scar in the neck; the operation is not known.',
      facts: without(complete, 'c2c3Surgery'),
      expected: 'incomplete',
      why: 'Surgery at C2-C3 would exclude, and the referrer can look it up.'
    }
  ]),
  ...inBelgium([
    {
      description:
        'A 45-year-old in Liège with chronic cluster headache, refractory to verapamil, lithium and topiramate.',
      facts: complete,
      expected: 'discuss',
      why: 'Belgian reimbursement is reported but not confirmed.'
    }
  ])
];
