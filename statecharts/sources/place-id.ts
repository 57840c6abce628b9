import type { Citation } from '../criteria/source.ts';

/** What a place in a document is found by on the page of the sources: `nva-2-fbss`. */
export function placeIdOf(citation: Citation): string {
  return citation
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
}
