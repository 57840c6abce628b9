import { isTool, TOOLS } from '$lib/tools/tools.ts';
import { isLanguage, LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { toolNamespaces } from '$lib/tools/namespaces.ts';
import { error } from '@sveltejs/kit';
import type { EntryGenerator, PageServerLoad } from './$types';

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((lang) => TOOLS.map((tool) => ({ lang, tool })));

export const load: PageServerLoad = async ({ params: { lang, tool } }) => {
  if (!isLanguage(lang) || !isTool(tool)) error(404);
  return { tool, pageTexts: await loadTexts(lang, toolNamespaces(tool)) };
};
