import type { Namespace } from '$lib/words/namespaces.ts';

/** What a referral check is worded with, beside the words of every page. */
export const CHECK = [
  'own',
  'questions',
  'readings',
  'terms',
  'case',
  'referral',
  'tools',
  'ui'
] as const satisfies readonly Namespace[];
