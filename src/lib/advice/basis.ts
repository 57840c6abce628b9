import type { Advice } from '$statecharts/advice/advice.ts';
import type { Reading } from '$statecharts/criteria/source.ts';
import type { Indication } from '$statecharts/indications/indication.ts';

/** The readings of the sources that played a part in an advice, in numerical order. */
export function readingsIn(advice: Advice, { criteria }: Indication): Reading[] {
  const listed = new Set(advice.criteria.map(({ id }) => id));
  const readings = criteria.filter(({ id }) => listed.has(id)).flatMap((found) => found.readings);
  return [...new Set(readings)].sort((a, b) => numberOf(a) - numberOf(b));
}

/** The keys of the documents that an advice cites. */
export function documentsIn({ criteria }: Advice): string[] {
  const cited = criteria.flatMap(({ sources }) => sources);
  return [...new Set(cited.map((citation) => citation.split(' ')[0] ?? citation))];
}

function numberOf(reading: Reading): number {
  return Number(reading.slice(2));
}
