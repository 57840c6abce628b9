import {
  inBelgium,
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** The diagnosis, and the pain in the limbs against the pain elsewhere. */
export const diagnosis: readonly ExampleCase[] = [
  ...inTheNetherlands([
    {
      description:
        'A 58-year-old with small fibre neuropathy confirmed by a neurologist; everything has been tried.',
      facts: complete,
      expected: 'refer',
      why: 'Every criterion is met; the main text outweighs the annex that excludes neuropathies (I-20, I-21).'
    },
    {
      description: 'A patient with burning feet whom no neurologist has seen.',
      facts: { ...complete, diagnosedBySpecialist: false },
      expected: 'specialist-first',
      why: 'A neurologist makes the diagnosis first.'
    },
    {
      description: 'A patient with small fibre neuropathy; it is not known who made the diagnosis.',
      facts: without(complete, 'diagnosedBySpecialist'),
      expected: 'incomplete',
      why: 'The referrer can look up who made the diagnosis.'
    },
    {
      description:
        'A patient with small fibre neuropathy whose pain is not mainly in the arms or legs.',
      facts: { ...complete, limbPainProminent: false },
      expected: 'not-indicated',
      why: 'The pain in the limbs has to be in the foreground.'
    },
    {
      description:
        'A patient with small fibre neuropathy; it is not noted where the pain is worst.',
      facts: without(complete, 'limbPainProminent'),
      expected: 'incomplete',
      why: 'Pain elsewhere in the foreground would exclude, and the referrer can ask.'
    },
    {
      description: 'A patient with small fibre neuropathy and pain elsewhere of exactly 4.',
      facts: { ...complete, painElsewhereNrs: 4 },
      expected: 'refer',
      why: 'Pain elsewhere may be 4 (I-5).'
    },
    {
      description: 'A patient with small fibre neuropathy and pain elsewhere of 4.1.',
      facts: { ...complete, painElsewhereNrs: 4.1 },
      expected: 'discuss',
      why: 'Between 4 and 5 the source leaves it open (I-5).'
    },
    {
      description: 'A patient with small fibre neuropathy and pain elsewhere of 4.9.',
      facts: { ...complete, painElsewhereNrs: 4.9 },
      expected: 'discuss',
      why: 'Between 4 and 5 the source leaves it open (I-5).'
    },
    {
      description: 'A patient with small fibre neuropathy and pain elsewhere of exactly 5.',
      facts: { ...complete, painElsewhereNrs: 5 },
      expected: 'not-indicated',
      why: 'Pain elsewhere of 5 or more excludes (I-5).'
    },
    {
      description: 'A patient with small fibre neuropathy and pain elsewhere of 40 mm on the VAS.',
      facts: { ...without(complete, 'painElsewhereNrs'), painElsewhereVasMm: 40 },
      expected: 'refer',
      why: 'The statement\'s "at least 40 mm" is a slip: 40 mm or less is meant (I-5).'
    },
    {
      description: 'A patient with small fibre neuropathy and pain elsewhere of 41 mm on the VAS.',
      facts: { ...without(complete, 'painElsewhereNrs'), painElsewhereVasMm: 41 },
      expected: 'discuss',
      why: 'Between 40 and 50 mm the source leaves it open (I-5).'
    },
    {
      description: 'A patient with small fibre neuropathy and pain elsewhere of 50 mm on the VAS.',
      facts: { ...without(complete, 'painElsewhereNrs'), painElsewhereVasMm: 50 },
      expected: 'not-indicated',
      why: 'Pain elsewhere of 50 mm or more excludes (I-5).'
    },
    {
      description: 'A patient with small fibre neuropathy and pain elsewhere: NRS 4 and VAS 45 mm.',
      facts: { ...complete, painElsewhereNrs: 4, painElsewhereVasMm: 45 },
      expected: 'incomplete',
      why: 'Two scores in different bands settle nothing; one has to be withdrawn (I-5).'
    },
    {
      description:
        'A patient with small fibre neuropathy and pain elsewhere: NRS 4.5 and VAS 45 mm.',
      facts: { ...complete, painElsewhereNrs: 4.5, painElsewhereVasMm: 45 },
      expected: 'discuss',
      why: 'Both scores lie in the range that is left open (I-5).'
    },
    {
      description: 'A patient with small fibre neuropathy, not asked about pain elsewhere.',
      facts: without(complete, 'painElsewhereNrs'),
      expected: 'incomplete',
      why: 'Much pain elsewhere would exclude, and the referrer can ask.'
    },
    {
      description: 'A patient with small fibre neuropathy and pain elsewhere of 49 mm on the VAS.',
      facts: { ...without(complete, 'painElsewhereNrs'), painElsewhereVasMm: 49 },
      expected: 'discuss',
      why: 'Between 40 and 50 mm the source leaves it open (I-5).'
    }
  ]),
  ...inBelgium([
    {
      description:
        'A 58-year-old in Hasselt with small fibre neuropathy confirmed by a neurologist; everything has been tried.',
      facts: complete,
      expected: 'discuss',
      why: 'Belgium does not reimburse it.'
    }
  ])
];
