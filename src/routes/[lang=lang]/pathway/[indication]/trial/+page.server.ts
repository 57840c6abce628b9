import { evaluatedOf, pathwayEntries } from '$lib/build/pathway-page.ts';
import type { PageServerLoad } from './$types';

export const entries = pathwayEntries;

export const load: PageServerLoad = ({ params }) => ({
  indication: evaluatedOf(params.indication)
});
