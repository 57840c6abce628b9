import { referral } from '../../chart/setup.ts';
import { stepwise } from '../../chart/stepwise.ts';
import { after } from './after.ts';
import { criteria } from './criteria.ts';
import { SECTION as section } from './sources.ts';

/** The way from chronic cluster headache to occipital nerve stimulation. */
export const chart = referral.createMachine(stepwise('cluster', criteria, { section, after }));
