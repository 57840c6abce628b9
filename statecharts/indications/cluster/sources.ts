import type { Citation } from '../../criteria/source.ts';

/** The section on this indication. */
export const SECTION: Citation = 'nva §2 clusterhoofdpijn';
