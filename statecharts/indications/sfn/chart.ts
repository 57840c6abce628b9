import { USUAL_AFTER } from '../../care/after.ts';
import { referral } from '../../chart/setup.ts';
import { stepwise, type ChartOf } from '../../chart/stepwise.ts';
import { SECTION as section } from './sources.ts';

/** The way from small fibre neuropathy to spinal cord stimulation; no minimally invasive step. */
export const chartOf: ChartOf = (criteria) =>
  referral.createMachine(stepwise('sfn', criteria, { section, after: USUAL_AFTER }));
