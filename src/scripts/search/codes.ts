import { partsOf } from './plain.ts';

/** A letter, two digits, and what may be told apart within: `T90`, `t90.02`, `E11,42`, `G63.2*`. */
const CODE = /^([a-z]\d{2})[.,]?(\d{0,4})[*†]?$/i;
/** What is often written before it. */
const LIST = /^\s*(?:icpc(?:-1)?|icd(?:-10)?(?:-cm)?|code)[\s:]+/i;

/** How far a code stands from the front of its list, once an indication has it. */
const near = (code: string, codes: string) =>
  Math.max(
    ...codes.split('|').map((list) =>
      partsOf(list)
        .map(compact)
        .findIndex((listed) => listed.startsWith(code) || code.startsWith(listed))
    )
  );

function isCode(query: string): boolean {
  return CODE.test(bare(query));
}

/** Whether some list has the code, or one that it is a part of: not only parts of what is asked. */
export function isListed(query: string, codes: string): boolean {
  const code = compact(bare(query));
  const listed = codes.split('|').flatMap(partsOf).map(compact);
  return isCode(query) && listed.some((one) => code.startsWith(one));
}

/**
 * The indices of the lists that hold the code, or what it is part of, or a part of it; those first
 * that have it foremost. None where the query is no code.
 */
export function withCode(query: string, lists: readonly string[]): number[] {
  if (!isCode(query)) return [];
  const code = compact(bare(query));
  return lists
    .map((codes, index) => ({ index, place: near(code, codes) }))
    .filter(({ place }) => place >= 0)
    .sort((a, b) => a.place - b.place)
    .map(({ index }) => index);
}

/** A code without the name of its list before it. */
function bare(query: string): string {
  return query.replace(LIST, '').replaceAll(' ', '');
}

function compact(code: string): string {
  return code.toUpperCase().replace(/[^A-Z\d]/g, '');
}
