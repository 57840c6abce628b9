import { generalAttention, weightedScore } from '../../criteria/attention.ts';
import { conditionsOn } from '../../logic/combinators.ts';
import type { Indication } from '../indication.ts';
import { chart } from './chart.ts';
import { criteria, reimbursement } from './criteria.ts';
import { facts } from './facts.ts';
import { notes } from './notes.ts';

const { oneOf } = conditionsOn(facts);

/** Complex regional pain syndrome. */
export const crps: Indication = {
  id: 'crps',
  hasPathway: true,
  facts,
  criteria,
  chart,
  modalities: [
    { modality: 'SCS' },
    // I-29: arm and leg equal is not leg-dominant.
    { modality: 'DRG', when: oneOf('crpsRegion', 'lower-limb') }
  ],
  centre: 'neuromodulation-centre',
  diagnostician: 'pain-specialist',
  reimbursement,
  attention: [...generalAttention, weightedScore],
  notes
};
