import papa from 'papaparse';
import { DIARY_FILE } from '$statecharts/door/limits.ts';
import { scanTable } from '$statecharts/door/scan-table.ts';
import { problemAtDoor } from './at-door.ts';
import { onOneLine, type FileProblem } from './diary-file.ts';

/** A line of a table, and which line of the text it starts on. */
export interface TableLine {
  readonly line: number;
  /** Each on one line, without spaces around it. */
  readonly cells: readonly string[];
}

/** A table, and the sign that stands between its cells. */
export interface Table {
  readonly separator: string;
  readonly lines: readonly TableLine[];
}

const SEPARATORS = [';', '\t', ','];

/** A line that some spreadsheets write and read before all others: which sign separates. */
const NAMES_SEPARATOR = /^sep=(.)[^\n]*\n/i;

/**
 * The cells of a table with separated values, without blank lines, or what is wrong with the text.
 * The sign that separates is named by the first line, or is the one that the line of heads has.
 */
export function readTable(text: string): Table | FileProblem {
  const whole = text.replace(/\r\n?/g, '\n');
  const problem = scanTable(whole, DIARY_FILE);
  if (problem) return problemAtDoor(problem);
  const [named = '', sign] = NAMES_SEPARATOR.exec(whole) ?? [];
  const content = whole.slice(named.length);
  const separator = sign ?? separatorOf(content);
  if (separator === undefined) return { kind: 'separator', place: { line: 1 } };
  const { data, errors } = papa.parse<string[]>(content, { delimiter: separator, newline: '\n' });
  const lines = placed(data, named === '' ? 1 : 2);
  const broken = errors.find(({ type }) => type === 'Quotes');
  if (broken) return { kind: 'quote', place: { line: lines[broken.row ?? 0]?.line ?? 1 } };
  return { separator, lines: lines.map(tidied).filter(({ cells }) => cells.some(Boolean)) };
}

function separatorOf(content: string): string | undefined {
  const heads = content.trimStart().split('\n', 1)[0] ?? '';
  const used = SEPARATORS.filter((separator) => heads.includes(separator));
  return used.length === 1 ? used[0] : undefined;
}

/** A cell with line breaks in it makes its line of the table take several of the text. */
function placed(data: readonly string[][], first: number): TableLine[] {
  let line = first;
  return data.map((cells) => {
    const placedLine = { line, cells };
    line += cells.join('').split('\n').length;
    return placedLine;
  });
}

function tidied({ line, cells }: TableLine): TableLine {
  return { line, cells: cells.map(onOneLine) };
}
