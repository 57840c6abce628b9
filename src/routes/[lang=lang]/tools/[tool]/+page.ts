import { pageTexts } from '$lib/site/page-texts.ts';
import { loadComponent } from '$lib/tools/load-tool.ts';
import { toolNamespaces } from '$lib/tools/namespaces.ts';
import { isTool } from '$lib/tools/tools.ts';
import { error } from '@sveltejs/kit';
import type { PageLoad } from './$types';

/** It calculates in the browser; what it rests on can be read without. */
export const csr = true;

export const load: PageLoad = async ({ params: { lang, tool }, fetch }) => {
  if (!isTool(tool)) error(404);
  return {
    tool,
    pageTexts: await pageTexts(fetch, lang, toolNamespaces(tool)),
    component: await loadComponent(tool)
  };
};
