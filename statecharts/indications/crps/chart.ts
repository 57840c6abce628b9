import { USUAL_AFTER } from '../../care/after.ts';
import { referral } from '../../chart/setup.ts';
import { stepwise, type ChartOf } from '../../chart/stepwise.ts';
import { SECTION as section } from './sources.ts';

/** The way from complex regional pain syndrome to spinal cord or ganglion stimulation. */
export const chartOf: ChartOf = (criteria) =>
  referral.createMachine(stepwise('crps', criteria, { section, after: USUAL_AFTER }));
