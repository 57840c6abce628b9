import { referral } from '../../chart/setup.ts';
import { stepwise, type ChartOf } from '../../chart/stepwise.ts';
import { after } from './after.ts';
import { SECTION as section } from './sources.ts';

/** The way from chronic cluster headache to occipital nerve stimulation. */
export const chartOf: ChartOf = (criteria) =>
  referral.createMachine(stepwise('cluster', criteria, { section, after }));
