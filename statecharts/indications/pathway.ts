import { generalAttention, weightedScore } from '../criteria/attention.ts';
import type { Indication } from './indication.ts';

/** What every pathway has of its own. */
type Own = Pick<Indication, 'id' | 'facts' | 'criteria' | 'chart' | 'reimbursement'>;

/** A pathway by way of the pain clinic to spinal cord stimulation, but for what is given. */
export function pathway(own: Own & Partial<Indication>): Indication {
  return {
    hasPathway: true,
    modalities: [{ modality: 'SCS' }],
    centre: 'neuromodulation-centre',
    diagnostician: 'pain-specialist',
    attention: [...generalAttention, weightedScore],
    notes: [],
    ...own
  };
}
