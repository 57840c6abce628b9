import { conditionsOn } from '../../logic/combinators.ts';
import { pathway } from '../pathway.ts';
import { chartOf } from './chart.ts';
import { criteria, reimbursement } from './criteria.ts';
import { facts } from './facts.ts';
import { notes } from './notes.ts';

const { oneOf } = conditionsOn(facts);

/** Complex regional pain syndrome. */
export const crps = pathway({
  id: 'crps',
  facts,
  criteria,
  chartOf,
  reimbursement,
  notes,
  modalities: [
    { modality: 'SCS' },
    // I-29: arm and leg equal is not leg-dominant.
    { modality: 'DRG', when: oneOf('crpsRegion', 'lower-limb') }
  ]
});
