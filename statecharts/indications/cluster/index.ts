import { generalAttention } from '../../criteria/attention.ts';
import type { Indication } from '../indication.ts';
import { chart } from './chart.ts';
import { criteria, reimbursement } from './criteria.ts';
import { facts } from './facts.ts';

/** Chronic cluster headache that no drug controls. */
export const cluster: Indication = {
  id: 'cluster',
  hasPathway: true,
  facts,
  criteria,
  chart,
  modalities: [{ modality: 'ONS' }],
  centre: 'ons-centre',
  diagnostician: 'neurologist',
  reimbursement,
  attention: generalAttention,
  notes: []
};
