/**
 * What a spreadsheet would take for a formula. It shows the text as it is when an apostrophe stands
 * before it: its own mark for "this is text".
 */
const FORMULA = /^'*[=+\-@＝＋－＠]/;
const GUARDED = /^'+[=+\-@＝＋－＠]/;

/** A note as it is written in a table: one that could be a formula with one apostrophe more. */
export function guarded(note: string): string {
  return FORMULA.test(note) ? `'${note}` : note;
}

/** The note again: the exact reverse of `guarded`. */
export function unguarded(cell: string): string {
  return GUARDED.test(cell) ? cell.slice(1) : cell;
}
