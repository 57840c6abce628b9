import { referral } from '../../chart/setup.ts';
import { stepwise } from '../../chart/stepwise.ts';
import { criteria } from './criteria.ts';

/** The way from chronic cluster headache to occipital nerve stimulation. */
export const chart = referral.createMachine(stepwise('cluster', criteria));
