import { pathwayEntries, pathwayPage } from '$lib/build/pathway-page.ts';
import { AFTERCARE } from '$lib/specialist/namespaces.ts';
import type { PageServerLoad } from './$types';

/** The planner counts in the browser. */
export const csr = true;

export const entries = pathwayEntries;

export const load: PageServerLoad = ({ params }) =>
  pathwayPage(params.lang, params.indication, AFTERCARE);
