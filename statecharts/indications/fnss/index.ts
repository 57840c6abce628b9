import { generalAttention, weightedScore } from '../../criteria/attention.ts';
import type { Indication } from '../indication.ts';
import { chart } from './chart.ts';
import { criteria, reimbursement } from './criteria.ts';
import { facts } from './facts.ts';

/** Failed neck surgery syndrome with arm pain. */
export const fnss: Indication = {
  id: 'fnss',
  hasPathway: true,
  facts,
  criteria,
  chart,
  modalities: [{ modality: 'SCS' }],
  centre: 'neuromodulation-centre',
  diagnostician: 'pain-specialist',
  reimbursement,
  attention: [...generalAttention, weightedScore],
  notes: []
};
