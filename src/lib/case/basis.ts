import type { Advice } from '$statecharts/advice/advice.ts';
import { MEANWHILE_READING } from '$statecharts/advice/refer-to.ts';
import type { Reading } from '$statecharts/criteria/source.ts';
import type { Indication } from '$statecharts/indications/indication.ts';

/** The readings of the sources that played a part in an advice, in numerical order. */
export function readingsIn(advice: Advice, { criteria, attention }: Indication): Reading[] {
  const listed = new Set([...advice.criteria.map(({ id }) => id), ...advice.attention]);
  const readings = [...criteria, ...attention]
    .filter(({ id }) => listed.has(id))
    .flatMap((found) => found.readings ?? []);
  const all = new Set([...readings, ...(advice.meanwhile.length > 0 ? [MEANWHILE_READING] : [])]);
  return [...all].sort((a, b) => Number(a.slice(2)) - Number(b.slice(2)));
}

/** The keys of the documents that an advice cites. */
export function documentsIn({ criteria }: Advice): string[] {
  const cited = criteria.flatMap(({ sources }) => sources);
  return [...new Set(cited.map((citation) => citation.split(' ')[0] ?? citation))];
}
