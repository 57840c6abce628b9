/** Who published what is no article. */
export const PUBLISHERS = [
  'zorginstituut',
  'tga',
  'belgian-reports',
  'trial-register',
  'minerva'
] as const;
export type Publisher = (typeof PUBLISHERS)[number];

/** An article, as it is cited; or a reply to one. */
export interface Article {
  readonly cited: string;
  readonly doi?: string;
  /** Its number in PubMed Central. */
  readonly pmc?: string;
  readonly isReply?: true;
}

/** Where something stands. */
export type Place = Article | { readonly publisher: Publisher };

/** The address of an article, where it has one. */
export function addressOf({ doi, pmc }: Article): string | undefined {
  if (doi !== undefined) return `https://doi.org/${doi}`;
  return pmc === undefined ? undefined : `https://pmc.ncbi.nlm.nih.gov/articles/${pmc}/`;
}

/** Who paid for a study; not known where no summary that was seen says it. */
export type Payer = 'maker';
