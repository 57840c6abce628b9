import type { Citation } from '../../criteria/source.ts';

/** The section on this indication. */
export const SECTION: Citation = 'nva §2 FNSS';

/** The draft agreement's list of what is not indicated; only here stands the spinal cord (I-28). */
export const ANNEX: Citation = 'nva annex 3 (6a)';
