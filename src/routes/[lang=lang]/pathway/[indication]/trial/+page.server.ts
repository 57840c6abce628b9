import { pathwayEntries, pathwayPage } from '$lib/build/pathway-page.ts';
import { EVALUATION } from '$lib/specialist/namespaces.ts';
import type { PageServerLoad } from './$types';

/** The evaluation of a trial runs in the browser. */
export const csr = true;

export const entries = pathwayEntries;

export const load: PageServerLoad = ({ params }) =>
  pathwayPage(params.lang, params.indication, EVALUATION);
