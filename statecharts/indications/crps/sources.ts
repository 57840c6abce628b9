import type { Citation } from '../../criteria/source.ts';

/** The section on this indication. */
export const SECTION: Citation = 'nva §2 CRPS';

/** The list of what is not effective, where neuropathy from nerve injury stands (I-8). */
export const INTRODUCTION: Citation = 'nva introduction';
