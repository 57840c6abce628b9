import type { Citation } from '$statecharts/criteria/source.ts';
import type { Say } from '$statecharts/logic/wording.ts';

/** Places that have a name in each language; a section is the same in all. */
const NAMED_PLACES = ['introduction', 'annex'];

/** Citations in the page's language, one after another. */
export function wordCitations(citations: readonly Citation[], say: Say): string {
  return citations.map((citation) => wordCitation(citation, say)).join(', ');
}

/** A citation in the page's language: "NVA bijlage 3 (6a)". */
export function wordCitation(citation: Citation, say: Say): string {
  const [document = '', ...place] = citation.split(' ');
  const words = place.map((part) => (NAMED_PLACES.includes(part) ? say(`citation.${part}`) : part));
  return [say(`citation.${document}`), ...words].join(' ');
}
