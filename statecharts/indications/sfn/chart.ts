import { referral } from '../../chart/setup.ts';
import { stepwise } from '../../chart/stepwise.ts';
import { criteria } from './criteria.ts';

/** The way from small fibre neuropathy to spinal cord stimulation; no minimally invasive step. */
export const chart = referral.createMachine(stepwise('sfn', criteria));
