import { LANGUAGES } from '$lib/words/language.ts';
import { TOOLS } from '$lib/tools/tools.ts';
import type { EntryGenerator } from './$types';

export const entries: EntryGenerator = () =>
  LANGUAGES.flatMap((lang) => TOOLS.map((tool) => ({ lang, tool })));
