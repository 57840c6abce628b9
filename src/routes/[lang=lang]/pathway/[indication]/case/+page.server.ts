import { pathwayEntries } from '$lib/build/pathway-page.ts';

export const entries = pathwayEntries;
