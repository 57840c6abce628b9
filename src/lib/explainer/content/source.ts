/** The documents that the pages for patients rest on. */
export const DOCUMENTS = ['nva', 'be-hospital', 'umcg', 'maasstad', 'minerva', 'hortons'] as const;

/** What a text rests on; `studies` are those of the numbers, `general` is no document. */
export type Source = (typeof DOCUMENTS)[number] | 'studies' | 'general';
