import {
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** TENS and sympathetic block, which "may be considered" (I-12). */
export const minimallyInvasive: readonly ExampleCase[] = inTheNetherlands([
  {
    description:
      'A patient with painful diabetic polyneuropathy for whom TENS has not been considered; otherwise everything is in order.',
    facts: { ...complete, 'steps.tens': 'not-considered' },
    expected: 'specialist-first',
    why: 'TENS has to have been considered (I-12).'
  },
  {
    description: 'A patient with painful diabetic polyneuropathy who chose not to try TENS.',
    facts: { ...complete, 'steps.tens': 'declined' },
    expected: 'refer',
    why: 'A step considered and not chosen is closed (I-1, I-12).'
  },
  {
    description: 'A patient with painful diabetic polyneuropathy who manages with TENS.',
    facts: { ...complete, 'steps.tens': 'effective' },
    expected: 'specialist-first',
    why: 'A treatment that works is continued: neuromodulation is a last resort (I-4).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy; the GP does not know whether TENS was considered.',
    facts: without(complete, 'steps.tens'),
    expected: 'specialist-first',
    why: 'A specialist can establish it (I-17).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy and cold blue feet; a sympathetic block has not been considered.',
    facts: { ...complete, vasomotorProminent: true, 'steps.sympatheticBlock': 'not-considered' },
    expected: 'specialist-first',
    why: 'With vasomotor signs in the foreground a block has to have been considered (I-12).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy and cold blue feet, in whom a sympathetic block did nothing.',
    facts: { ...complete, vasomotorProminent: true, 'steps.sympatheticBlock': 'insufficient' },
    expected: 'refer',
    why: 'The block is closed (I-12).'
  },
  {
    description:
      'A patient with painful diabetic polyneuropathy; nobody has judged the vasomotor signs, and a block has not been considered.',
    facts: {
      ...without(complete, 'vasomotorProminent'),
      'steps.sympatheticBlock': 'not-considered'
    },
    expected: 'specialist-first',
    why: 'Whether a block is called for is for a specialist to establish (I-17).'
  }
]);
