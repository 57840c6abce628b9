import {
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** Thoracic block and intravenous ketamine. */
export const minimallyInvasive: readonly ExampleCase[] = inTheNetherlands([
  {
    description:
      'A patient with CRPS of the hand in the residual state, vasomotor signs in the foreground; a thoracic block has not been considered.',
    facts: {
      ...complete,
      crpsRegion: 'upper-limb',
      vasomotorProminent: true,
      'steps.thoracicBlock': 'not-considered'
    },
    expected: 'specialist-first',
    why: 'A thoracic block is considered at the pain clinic first.'
  },
  {
    description:
      'A patient with CRPS of an arm and a leg equally, vasomotor signs in the foreground; a thoracic block has not been considered.',
    facts: {
      ...complete,
      crpsRegion: 'both-equal',
      vasomotorProminent: true,
      'steps.thoracicBlock': 'not-considered'
    },
    expected: 'specialist-first',
    why: 'Arm and leg equal counts as arm for the thoracic block (I-29).'
  },
  {
    description:
      'A patient with CRPS of the foot, vasomotor signs in the foreground; a thoracic block has not been considered.',
    facts: { ...complete, vasomotorProminent: true, 'steps.thoracicBlock': 'not-considered' },
    expected: 'refer',
    why: 'The thoracic block is for the arm only (I-29).'
  },
  {
    description: 'A patient with CRPS of the hand who is doing well on a thoracic block.',
    facts: {
      ...complete,
      crpsRegion: 'upper-limb',
      vasomotorProminent: true,
      'steps.thoracicBlock': 'effective'
    },
    expected: 'specialist-first',
    why: 'A treatment that works is continued: neuromodulation is a last resort (I-4).'
  },
  {
    description:
      'A patient with CRPS in the residual state for whom ketamine has not been considered; otherwise everything is in order.',
    facts: { ...complete, 'steps.ivKetamine': 'not-considered' },
    expected: 'specialist-first',
    why: 'Intravenous ketamine is considered at the pain clinic first.'
  },
  {
    description:
      'A patient with CRPS, not in the residual state, for whom ketamine has not been considered.',
    facts: { ...complete, residualState: false, 'steps.ivKetamine': 'not-considered' },
    expected: 'refer',
    why: 'Ketamine is for the residual state.'
  },
  {
    description:
      'A patient with CRPS; nobody has said whether it is in the residual state, and ketamine has not been considered.',
    facts: { ...without(complete, 'residualState'), 'steps.ivKetamine': 'not-considered' },
    expected: 'specialist-first',
    why: 'Whether ketamine is called for is for a specialist to establish (I-17).'
  },
  {
    description:
      'A patient with CRPS who has had ketamine in vain; nobody has said whether it is in the residual state.',
    facts: without(complete, 'residualState'),
    expected: 'refer',
    why: 'Ketamine is closed, so it does not matter.'
  }
]);
