import type { Pathway } from '$statecharts/indications/indication.ts';

/** What an evaluation knows of an indication: a page after the referral has no criteria. */
export type Evaluated = Pick<Pathway, 'id' | 'hasPathway' | 'after'>;
