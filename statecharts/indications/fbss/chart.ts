import { referral } from '../../chart/setup.ts';
import { stepwise, type ChartOf } from '../../chart/stepwise.ts';
import { after } from './after.ts';
import { SECTION as section } from './sources.ts';

/** The way from persistent leg pain after back surgery to spinal cord stimulation. */
export const chartOf: ChartOf = (criteria) =>
  referral.createMachine(stepwise('fbss', criteria, { section, after }));
