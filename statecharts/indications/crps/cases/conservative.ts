import { without, type ExampleCase } from '../../example-case.ts';
import { complete } from './complete.ts';

/** Exercise, drugs and the steps aimed at one component of CRPS. */
export const conservative: readonly ExampleCase[] = [
  {
    description: 'A patient with CRPS who has never been sent for exercise therapy.',
    country: 'NL',
    facts: { ...complete, 'steps.exercise': 'not-considered' },
    expected: 'not-now',
    why: 'An exercise programme comes first.'
  },
  {
    description:
      'A patient with CRPS who considered exercise therapy and deliberately did not choose it.',
    country: 'NL',
    facts: { ...complete, 'steps.exercise': 'declined' },
    expected: 'refer',
    why: 'A step considered and not chosen is closed (I-1).'
  },
  {
    description: 'A patient with CRPS who has tried gabapentin only.',
    country: 'NL',
    facts: { ...complete, 'drugs.tca': 'not-considered', 'drugs.snri': 'not-considered' },
    expected: 'not-now',
    why: 'Beside a gabapentinoid, a TCA or an SNRI has to have been considered.'
  },
  {
    description: 'A patient with CRPS who gets enough relief from pregabalin.',
    country: 'NL',
    facts: { ...complete, 'drugs.gabapentinoid': 'effective' },
    expected: 'not-now',
    why: 'A drug that works keeps the step open (I-4).'
  },
  {
    description:
      'A patient with CRPS without any neuropathic or nociplastic pain, who has had no drugs for it.',
    country: 'NL',
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
    country: 'NL',
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
    country: 'NL',
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
    country: 'NL',
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
    description: 'A patient with CRPS in the second month of DMSO cream.',
    country: 'NL',
    facts: {
      ...complete,
      autoInflammationSuspected: true,
      inflammatorySignsProminent: true,
      'steps.antiInflammatory': 'ongoing'
    },
    expected: 'specialist-first',
    why: 'The pain clinic awaits the effect first (I-3).'
  },
  {
    description:
      'A patient with CRPS in whom autoinflammation is suspected; it is not known what was done about it.',
    country: 'NL',
    facts: { ...complete, autoInflammationSuspected: true },
    expected: 'specialist-first',
    why: 'A specialist can establish what was done (I-17).'
  },
  {
    description: 'A patient with CRPS and a cold blue foot, who has not had a vasodilator.',
    country: 'NL',
    facts: { ...complete, vasomotorDysregulation: true, 'steps.vasodilator': 'not-considered' },
    expected: 'specialist-first',
    why: 'A vasodilator is considered at the pain clinic first.'
  },
  {
    description: 'A patient with CRPS and dystonia of the foot, who has not had a muscle relaxant.',
    country: 'NL',
    facts: { ...complete, motorDysregulation: true, 'steps.spasmolytic': 'not-considered' },
    expected: 'specialist-first',
    why: 'A spasmolytic is considered at the pain clinic first.'
  },
  {
    description:
      'A patient with CRPS whose dystonia got better with baclofen, though the pain stayed.',
    country: 'NL',
    facts: { ...complete, motorDysregulation: true, 'steps.spasmolytic': 'effective' },
    expected: 'refer',
    why: 'A step aimed at one component may have worked without ending the pain (I-4).'
  }
];
