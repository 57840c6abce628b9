import { controlIn } from './controls.ts';
import type { TableLimits } from './limits.ts';
import { linesIn } from './lines.ts';
import type { DoorProblem } from './problem.ts';

const BETWEEN_CELLS = /[;,\t\n]/g;

/** What is wrong with the text of a table, whatever separates its cells; `undefined` when nothing is. */
export function scanTable(text: string, limits: TableLimits): DoorProblem | undefined {
  if (text.length > limits.bytes) return { kind: 'bytes', most: limits.bytes };
  const control = controlIn(text);
  if (control) return { kind: 'control', given: control.sign, line: linesIn(text)(control.at) };
  if (cellsIn(text, limits.items) > limits.items)
    return { kind: 'items', most: limits.items, line: 1 };
  return linesProblem(text, limits);
}

function linesProblem(text: string, limits: TableLimits): DoorProblem | undefined {
  const lines = text.split('\n');
  const long = lines.findIndex((line) => line.length > limits.text);
  if (long >= 0) return { kind: 'text', most: limits.text, line: long + 1 };
  const isWide = (line: string) => cellsIn(line, limits.columns) > limits.columns;
  const wide = lines.slice(0, 2).findIndex(isWide);
  return wide < 0 ? undefined : { kind: 'columns', most: limits.columns, line: wide + 1 };
}

/** How many cells a text has at most; no more are counted than one above `most`. */
function cellsIn(text: string, most: number): number {
  let count = 1;
  BETWEEN_CELLS.lastIndex = 0;
  while (count <= most && BETWEEN_CELLS.test(text)) count += 1;
  return count;
}
