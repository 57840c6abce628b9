import type { Indication } from '$statecharts/indications/indication.ts';
import type { Namespace } from '$lib/words/namespaces.ts';

/** What an answer is worded with, beside the words of every page. */
const ANSWER = ['own', 'terms', 'case', 'referral', 'ui'] as const satisfies readonly Namespace[];

/**
 * What a referral check is worded with: its questions too, and what helps with them. What its
 * advice rests on comes when it is asked for.
 */
export const CHECK = [...ANSWER, 'questions', 'tools'] as const satisfies readonly Namespace[];

/** Without a pathway nothing is asked, and what the answer rests on stands on the page. */
const DIRECT = [...ANSWER, 'basis'] as const satisfies readonly Namespace[];

/** The namespaces of the page on an indication. */
export const checkNamespaces = ({
  hasPathway
}: Indication): readonly (typeof CHECK | typeof DIRECT)[number][] => (hasPathway ? CHECK : DIRECT);
