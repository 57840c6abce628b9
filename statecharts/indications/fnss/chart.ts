import { referral } from '../../chart/setup.ts';
import { stepwise, type ChartOf } from '../../chart/stepwise.ts';
import { after } from './after.ts';
import { SECTION as section } from './sources.ts';

/** The way from persistent arm pain after neck surgery to spinal cord stimulation. */
export const chartOf: ChartOf = (criteria) =>
  referral.createMachine(stepwise('fnss', criteria, { section, after }));
