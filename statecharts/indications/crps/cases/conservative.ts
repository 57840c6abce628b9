import {
  inTheNetherlands,
  without,
  type ExampleCase
} from '../../../example-cases/example-case.ts';
import { complete } from './complete.ts';

/** Drugs, and steps against what keeps CRPS going. */
export const conservative: readonly ExampleCase[] = inTheNetherlands([
  {
    description: 'A patient with CRPS who has tried gabapentin only.',
    facts: { ...complete, 'drugs.tca': 'not-considered', 'drugs.snri': 'not-considered' },
    expected: 'not-now',
    why: 'Beside a gabapentinoid, a TCA or an SNRI has to have been considered.'
  },
  {
    description:
      'A patient with CRPS without any neuropathic or nociplastic pain, who has had no drugs for it.',
    facts: {
      ...complete,
      'painMechanism.neuropathic': false,
      'painMechanism.nociplastic': false,
      neuropathicPainProminent: false,
      'drugs.gabapentinoid': 'not-considered',
      'drugs.tca': 'not-considered',
      'drugs.snri': 'not-considered'
    },
    expected: 'refer',
    why: 'The drugs are only asked for in neuropathic or nociplastic pain.'
  },
  {
    description:
      'A patient with CRPS who has had no drugs; it is not clear whether the pain is neuropathic or nociplastic.',
    facts: {
      ...without(
        complete,
        'painMechanism.neuropathic',
        'painMechanism.nociplastic',
        'neuropathicPainProminent'
      ),
      'drugs.gabapentinoid': 'not-considered'
    },
    expected: 'specialist-first',
    why: 'Whether the drugs are called for is for a specialist to establish (I-17).'
  },
  {
    description:
      'A patient with CRPS in whom autoinflammation is suspected; nothing has been considered against it.',
    facts: {
      ...complete,
      autoInflammationSuspected: true,
      inflammatorySignsProminent: true,
      'steps.antiInflammatory': 'not-considered'
    },
    expected: 'specialist-first',
    why: 'Anti-inflammatory treatment is considered at the pain clinic first.'
  },
  {
    description:
      'A patient with CRPS whose inflammation settled on DMSO cream, though the pain stayed.',
    facts: {
      ...complete,
      autoInflammationSuspected: true,
      inflammatorySignsProminent: true,
      'steps.antiInflammatory': 'effective'
    },
    expected: 'refer',
    why: 'A step aimed at one component may have worked without ending the pain (I-4).'
  },
  {
    description:
      'A patient with CRPS in whom autoinflammation is suspected; it is not known what was done about it.',
    facts: { ...complete, autoInflammationSuspected: true },
    expected: 'specialist-first',
    why: 'A specialist can establish what was done (I-17).'
  },
  {
    description: 'A patient with CRPS and a cold blue foot, who has not had a vasodilator.',
    facts: { ...complete, vasomotorDysregulation: true, 'steps.vasodilator': 'not-considered' },
    expected: 'specialist-first',
    why: 'A vasodilator is considered at the pain clinic first.'
  },
  {
    description: 'A patient with CRPS and dystonia of the foot, who has not had a muscle relaxant.',
    facts: { ...complete, motorDysregulation: true, 'steps.spasmolytic': 'not-considered' },
    expected: 'specialist-first',
    why: 'A spasmolytic is considered at the pain clinic first.'
  }
]);
