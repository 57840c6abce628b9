import type { Citation } from '../../criteria/criterion.ts';

/** The section on this indication. */
export const SECTION: Citation = 'nva §2 Dunnevezelneuropathie';
