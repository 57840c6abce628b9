import papa from 'papaparse';

export type Cell = string | number | boolean;

/**
 * What a spreadsheet would take for a formula: it is written after an apostrophe, as a text. A number
 * with a sign is one, and stays as it is.
 */
const FORMULA = /^(?![+-]?\d+(?:[.,]\d+)?$)[=+\-@\t\r]/;

/** A row of a table with comma-separated values, for a spreadsheet or a statistics program. */
export function writeRow(cells: readonly Cell[]): string {
  return `${papa.unparse([cells], { newline: '\n', escapeFormulae: FORMULA })}\n`;
}
