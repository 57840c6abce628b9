import type { Citation } from '../../criteria/source.ts';

/** The section on this indication. */
export const SECTION: Citation = 'nva §2 FBSS';

/** The draft agreement's list of what is not indicated; it supports the main text (I-21). */
export const ANNEX: Citation = 'nva annex 3 (6a)';
