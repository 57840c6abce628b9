import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** The diagnosis, the attacks, the scan and what rules the treatment out. */
export const diagnosis: readonly ExampleCase[] = [
  {
    description:
      'A 45-year-old with chronic cluster headache, refractory to verapamil, lithium and topiramate.',
    country: 'NL',
    facts: complete,
    expected: 'refer',
    why: 'Every criterion is met.'
  },
  {
    description:
      'A 45-year-old in Liège with chronic cluster headache, refractory to verapamil, lithium and topiramate.',
    country: 'BE',
    facts: complete,
    expected: 'discuss',
    why: 'Belgian reimbursement is reported but not confirmed.'
  },
  {
    description: 'A patient with cluster headache that no headache neurologist has assessed.',
    country: 'NL',
    facts: { ...complete, diagnosedBySpecialist: false },
    expected: 'specialist-first',
    why: 'A headache neurologist makes the diagnosis by ICHD-3 first.'
  },
  {
    description: 'A patient with cluster headache; it is not known who made the diagnosis.',
    country: 'NL',
    facts: without(complete, 'diagnosedBySpecialist'),
    expected: 'incomplete',
    why: 'The referrer can look up who made the diagnosis.'
  },
  {
    description: 'A patient with chronic cluster headache, on average exactly four attacks a week.',
    country: 'NL',
    facts: { ...complete, attacksPerWeek: 4 },
    expected: 'refer',
    why: 'Four attacks a week are enough.'
  },
  {
    description: 'A patient with chronic cluster headache, on average 3.9 attacks a week.',
    country: 'NL',
    facts: { ...complete, attacksPerWeek: 3.9 },
    expected: 'not-now',
    why: 'Four attacks a week are needed.'
  },
  {
    description: 'A patient with chronic cluster headache who kept no diary of the attacks.',
    country: 'NL',
    facts: without(complete, 'attacksPerWeek'),
    expected: 'incomplete',
    why: 'Too few attacks would put it off, and the referrer can ask.'
  },
  {
    description: 'A patient with chronic cluster headache and no recent MRI.',
    country: 'NL',
    facts: { ...complete, recentMri: false },
    expected: 'specialist-first',
    why: 'An MRI at most four years old is needed first.'
  },
  {
    description:
      'A patient with chronic cluster headache; the GP does not know whether there is a recent MRI.',
    country: 'NL',
    facts: without(complete, 'recentMri'),
    expected: 'specialist-first',
    why: 'Only a specialist can establish it (I-17).'
  },
  {
    description: 'A patient with cluster-like headache and a pituitary tumour on the MRI.',
    country: 'NL',
    facts: { ...complete, structuralLesion: true },
    expected: 'not-indicated',
    why: 'A structural lesion excludes.'
  },
  {
    description:
      'A patient with chronic cluster headache; whether the MRI showed a lesion has not reached the GP.',
    country: 'NL',
    facts: without(complete, 'structuralLesion'),
    expected: 'specialist-first',
    why: 'A lesion would exclude, and only a specialist can say (I-17).'
  },
  {
    description: 'A patient with chronic cluster headache who takes triptans every day.',
    country: 'NL',
    facts: { ...complete, medicationOveruse: true },
    expected: 'specialist-first',
    why: 'The overuse is withdrawn by the neurologist first (I-30).'
  },
  {
    description: 'A patient with chronic cluster headache; the GP has not counted the triptans.',
    country: 'NL',
    facts: without(complete, 'medicationOveruse'),
    expected: 'incomplete',
    why: 'Overuse would have to be withdrawn first, and the referrer can count (I-30).'
  },
  {
    description: 'A patient with chronic cluster headache and earlier surgery at C2-C3.',
    country: 'NL',
    facts: { ...complete, c2c3Surgery: true },
    expected: 'not-indicated',
    why: 'Surgery at C2-C3 excludes.'
  },
  {
    description:
      'A patient with chronic cluster headache and a scar in the neck; the operation is not known.',
    country: 'NL',
    facts: without(complete, 'c2c3Surgery'),
    expected: 'incomplete',
    why: 'Surgery at C2-C3 would exclude, and the referrer can look it up.'
  }
];
