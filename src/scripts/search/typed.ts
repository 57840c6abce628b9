/**
 * What was typed stays with the page in the history of its tab, so that Back brings it back: a browser
 * does not restore a field that it may not complete. It never goes into an address that is sent.
 */
export function keep(typed: string): void {
  history.replaceState({ typed }, '', location.pathname);
}

/** What was typed here before, if this page of the history was shown already. */
export function typedBefore(): string | undefined {
  const { typed } = (history.state ?? {}) as { readonly typed?: unknown };
  return typeof typed === 'string' ? typed : undefined;
}

/** What was typed here before; or on the front page, which leads here with it. */
export function bringBack(): string {
  const before = typedBefore();
  if (before !== undefined) return before;
  const asked = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
  if (asked !== '') keep(asked);
  return asked;
}
