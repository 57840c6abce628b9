import type { Namespace } from '$lib/words/namespaces.ts';

/** What a note and a letter are worded with, in either language: not the words of a page. */
export const LETTER = [
  'own',
  'letter',
  'questions',
  'basis',
  'terms'
] as const satisfies readonly Namespace[];
