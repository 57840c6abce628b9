import { generalAttention } from '../../criteria/attention.ts';
import { pathway } from '../pathway.ts';
import { after } from './after.ts';
import { chartOf } from './chart.ts';
import { criteria, reimbursement } from './criteria.ts';
import { facts } from './facts.ts';

/** Chronic cluster headache that no drug controls: the neurologist's, and by another technique. */
export const cluster = pathway({
  id: 'cluster',
  facts,
  criteria,
  chartOf,
  reimbursement,
  modalities: [{ modality: 'ONS' }],
  centre: 'ons-centre',
  diagnostician: 'neurologist',
  attention: generalAttention,
  after
});
