import { generalAttention, weightedScore } from '../criteria/attention.ts';
import { USUAL_AFTER } from '../care/after.ts';
import type { Pathway } from './indication.ts';

/** What every pathway has of its own. */
type Own = Pick<Pathway, 'id' | 'facts' | 'criteria' | 'chartOf' | 'reimbursement'>;

/** A pathway by way of the pain clinic to spinal cord stimulation, but for what is given. */
export function pathway(own: Own & Partial<Pathway>): Pathway {
  return {
    hasPathway: true,
    modalities: [{ modality: 'SCS' }],
    centre: 'neuromodulation-centre',
    diagnostician: 'pain-specialist',
    attention: [...generalAttention, weightedScore],
    notes: [],
    after: USUAL_AFTER,
    chart: own.chartOf(own.criteria),
    ...own
  };
}
