import type { Indication } from '$statecharts/indications/indication.ts';
import type { Namespace } from '$lib/words/namespaces.ts';

/** What the answer without a pathway is worded with, beside the words of every page. */
const ANSWER = ['own', 'terms', 'case', 'referral', 'ui'] as const satisfies readonly Namespace[];

/** What a referral check is worded with: its questions too, and what helps with them. */
export const CHECK = [...ANSWER, 'questions', 'tools'] as const satisfies readonly Namespace[];

/** The namespaces of the page on an indication. */
export const checkNamespaces = ({ hasPathway }: Indication): readonly (typeof CHECK)[number][] =>
  hasPathway ? CHECK : ANSWER;
