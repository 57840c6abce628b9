/** Why a text is no table. */
export type TableProblem = { readonly kind: 'quote'; readonly place: number };

/** A line of a table, and which line of the text it starts on. */
export interface TableLine {
  readonly line: number;
  readonly cells: readonly string[];
}

/** Everything up to a quote, a separator or the end of a line; or one of those. */
const TOKEN = (separator: string) =>
  new RegExp(`"|\\r\\n|\\r|\\n|${separator}|[^"\\r\\n${separator}]+`, 'g');

/**
 * The cells of a table with separated values (RFC 4180), strictly: a quote opens a cell or closes
 * it, and a quote within a quoted cell is doubled. Lines without any text are left out.
 */
export function readCells(text: string, separator: ';' | ',' | '\t'): TableLine[] | TableProblem {
  const lines: TableLine[] = [];
  let [line, start] = [1, 1];
  let cells: string[] = [];
  let cell = '';
  /** Whether the cell has no quotes, is within them, or has been closed. */
  let quotes: 'none' | 'open' | 'closed' = 'none';
  const endCell = () => {
    cells.push(cell);
    [cell, quotes] = ['', 'none'];
  };
  const endLine = () => {
    endCell();
    if (cells.some((each) => each.trim() !== '')) lines.push({ line: start, cells });
    cells = [];
  };
  for (const [token] of text.matchAll(TOKEN(separator))) {
    const isEnd = /^[\r\n]/.test(token);
    if (isEnd) line += 1;
    if (token === '"') {
      if (quotes === 'none' && cell !== '') return { kind: 'quote', place: line };
      // A second quote right after the first stands for one.
      if (quotes === 'closed') cell += '"';
      quotes = quotes === 'open' ? 'closed' : 'open';
    } else if (quotes === 'open') cell += token;
    else if (token === separator) endCell();
    else if (isEnd) {
      endLine();
      start = line;
    } else if (quotes === 'closed') return { kind: 'quote', place: line };
    else cell += token;
  }
  if (quotes === 'open') return { kind: 'quote', place: start };
  endLine();
  return lines;
}
