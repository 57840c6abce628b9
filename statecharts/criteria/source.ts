/** A document and a place in it, as in `nva §2 FBSS`. */
export type Citation =
  | `nva §${1 | 2 | 3}${'' | ` ${string}`}`
  | 'nva introduction'
  | `nva annex ${string}`
  | 'be-hospital';

/** A numbered reading of a source that leaves a choice. */
export type Reading = `I-${number}`;
