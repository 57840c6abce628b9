import { loadComponent } from '$lib/tools/load-tool.ts';
import type { PageLoad } from './$types';

/** It calculates in the browser; what it rests on can be read without. */
export const csr = true;

export const load: PageLoad = async ({ data }) => ({
  ...data,
  component: await loadComponent(data.tool)
});
