import type { PageLoad } from './$types';

/** The planner counts in the browser. */
export const csr = true;

export const load: PageLoad = ({ data, params }) => ({ ...data, indication: params.indication });
