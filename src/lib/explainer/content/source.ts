/** The documents that the pages for patients rest on; `general` is none of them. */
export const DOCUMENTS = ['nva', 'be-hospital', 'umcg', 'maasstad', 'minerva', 'hortons'] as const;

/** What a text rests on. */
export type Source = (typeof DOCUMENTS)[number] | 'general';
