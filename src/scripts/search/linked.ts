/** What a link from elsewhere asks the list for; an empty text is nothing. */
export interface Linked {
  /** A code of a diagnosis. */
  readonly code: string;
  /** An indication, by its name in addresses. */
  readonly indication: string;
}

/**
 * What stands in the address: behind the `?`, or behind the `#`, which no browser sends. Whatever else
 * stands there is not looked at.
 */
export function linkedBy({ search, hash }: Pick<Location, 'search' | 'hash'>): Linked {
  const [sent, kept] = [new URLSearchParams(search), new URLSearchParams(hash.slice(1))];
  const of = (name: string) => (kept.get(name) ?? sent.get(name) ?? '').trim();
  return { code: of('code'), indication: of('indication') };
}
