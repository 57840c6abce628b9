import type { Snippet } from 'svelte';

/** A panel and the words on its tab. */
export interface Tab {
  readonly id: string;
  readonly name: string;
  readonly panel: Snippet;
}

/** The tab that a key leads to from the one at `index`; `undefined` for any other key. */
export function tabAfter(key: string, index: number, count: number): number | undefined {
  switch (key) {
    case 'ArrowRight':
      return (index + 1) % count;
    case 'ArrowLeft':
      return (index - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return undefined;
  }
}
