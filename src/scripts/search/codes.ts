import { partsOf } from './plain.ts';

/** A letter, two digits, and what may be told apart within: `T90`, `t90.02`, `E11,42`, `G63.2*`. */
const CODE = /^([a-z]\d{2})[.,]?(\d{0,4})[*†]?$/i;

/** How far a code stands from the front of an indication's list, once it is on it. */
const near = (code: string, codes: string) =>
  partsOf(codes)
    .map(compact)
    .findIndex((listed) => listed.startsWith(code) || code.startsWith(listed));

/**
 * The indices of the lists that hold the code, or what it is part of, or a part of it; those first
 * that have it foremost. None where the query is no code.
 */
export function withCode(query: string, lists: readonly string[]): number[] {
  const code = compact(query);
  if (!CODE.test(query.replaceAll(' ', ''))) return [];
  return lists
    .map((codes, index) => ({ index, place: near(code, codes) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ index }) => index);
}

function compact(code: string): string {
  return code.toUpperCase().replace(/[^A-Z\d]/g, '');
}
