import { referral } from '../../chart/setup.ts';
import { stepwise } from '../../chart/stepwise.ts';
import { after } from './after.ts';
import { criteria } from './criteria.ts';
import { SECTION as section } from './sources.ts';

/** The way from persistent leg pain after back surgery to spinal cord stimulation. */
export const chart = referral.createMachine(stepwise('fbss', criteria, { section, after }));
