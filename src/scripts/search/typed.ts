/**
 * What was typed stays with the page in the history of its tab, so that Back brings it back: a browser
 * does not restore a field that it may not complete. It never goes into an address that is sent.
 */
export function keep(typed: string): void {
  history.replaceState({ typed }, '', location.pathname);
}

/** What was typed here before; or on the front page, which leads here with it. */
export function bringBack(): string {
  const { typed } = (history.state ?? {}) as { readonly typed?: unknown };
  if (typeof typed === 'string') return typed;
  const asked = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
  if (asked !== '') keep(asked);
  return asked;
}
