import { referral } from '../../chart/setup.ts';
import { stepwise } from '../../chart/stepwise.ts';
import { criteria } from './criteria.ts';

/** The way from complex regional pain syndrome to spinal cord or ganglion stimulation. */
export const chart = referral.createMachine(stepwise('crps', criteria));
