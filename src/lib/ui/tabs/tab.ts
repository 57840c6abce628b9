import type { Snippet } from 'svelte';

/** A panel and the words on its tab. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly panel: Snippet;
}

/** The tab that a key leads to from the one at `index`; `undefined` for any other key. */
export function tabAfter(key: string, index: number, count: number): number | undefined {
  const places: Record<string, number> = {
    ArrowRight: index + 1,
    ArrowLeft: index - 1,
    Home: 0,
    End: -1
  };
  const place = places[key];
  return place === undefined ? undefined : (place + count) % count;
}
