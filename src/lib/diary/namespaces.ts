import type { Namespace } from '$lib/words/namespaces.ts';

/** What a patient's own diary is worded with, beside the words of every page. */
export const DIARY = [
  'plain',
  'painDiary',
  'diary',
  'days',
  'ui'
] as const satisfies readonly Namespace[];
