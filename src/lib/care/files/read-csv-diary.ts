import { readDecimal } from '$lib/check/answer.ts';
import { isDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import type { WrittenDay } from '../read-diary.ts';
import { refused, type FileProblem, type ReadDiaryFile } from './diary-file.ts';
import { readCells, type TableLine } from './table-cells.ts';

const SEPARATORS = [';', '\t', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/** The names that a column may have, in either language; scores may be numbered. */
const COLUMNS = [
  { column: 'date', name: /^(?:date|datum)$/ },
  { column: 'score', name: /^score[ _]?\d*$/ },
  { column: 'nrs', name: /^nrs[ _]?\d*$/ },
  { column: 'vas', name: /^vas[ _]?\d*$/ },
  { column: 'medication', name: /^(?:medication|medicatie)$/ }
] as const;
type Column = (typeof COLUMNS)[number]['column'];

/**
 * Reads a diary from a table with a line of heads: date, one or more scores, and medication if it
 * is kept. Its separator is a semicolon, a tab or a comma; with a comma, decimals have a point. The
 * instrument is known when the heads of the scores say NRS or VAS. Nothing is coerced.
 */
export function readCsvDiary(text: string): ReadDiaryFile {
  const separator = separatorOf(text);
  if (!separator) return refused({ kind: 'separator' });
  const lines = readCells(text, separator);
  if (!Array.isArray(lines)) return refused(lines);
  const [heads, ...rows] = lines;
  if (!heads || rows.length === 0) return refused({ kind: 'empty' });
  const columns = columnsOf(heads);
  if (!Array.isArray(columns)) return refused(columns);
  const problems = rows.flatMap((row) => rowProblems(row, columns, separator));
  if (problems.length > 0) return { problems };
  const instrument = instrumentOf(columns);
  return { days: rows.map((row) => dayOf(row, columns)), ...(instrument && { instrument }) };
}

function separatorOf(text: string): Separator | undefined {
  const heads = text.trimStart().split(/[\r\n]/, 1)[0] ?? '';
  const used = SEPARATORS.filter((separator) => heads.includes(separator));
  return used.length === 1 ? used[0] : undefined;
}

function columnsOf({ line, cells }: TableLine): Column[] | FileProblem {
  const columns: Column[] = [];
  for (const cell of cells) {
    const head = cell.trim().toLowerCase();
    const known = COLUMNS.find(({ name }) => name.test(head));
    if (!known) return { kind: 'header', given: cell.trim(), place: line };
    columns.push(known.column);
  }
  const count = (...names: Column[]) => columns.filter((name) => names.includes(name)).length;
  const isWhole = count('date') === 1 && count('medication') <= 1 && columns.some(isScore);
  if (!isWhole) return { kind: 'header', given: cells.join(' '), place: line };
  const kinds = new Set(columns.filter(isScore));
  return kinds.size === 1 ? columns : { kind: 'mixed', given: cells.join(' '), place: line };
}

function isScore(column: Column): boolean {
  return column !== 'date' && column !== 'medication';
}

function instrumentOf(columns: readonly Column[]): Instrument | undefined {
  return columns.find((column) => column === 'nrs' || column === 'vas');
}

function rowProblems(
  { line, cells }: TableLine,
  columns: readonly Column[],
  separator: Separator
): FileProblem[] {
  if (cells.length !== columns.length) {
    return [{ kind: 'cells', given: String(cells.length), place: line }];
  }
  return cells.flatMap((cell, i): FileProblem[] => {
    const given = cell.trim();
    const column = columns[i] ?? 'medication';
    if (column === 'date') return isDay(given) ? [] : [{ kind: 'date', given, place: line }];
    if (column === 'medication' || given === '') return [];
    const isNumber = typeof readDecimal(given) === 'number';
    const isDecimal = separator !== ',' || !given.includes(',');
    return isNumber && isDecimal ? [] : [{ kind: 'score', given, place: line }];
  });
}

function dayOf({ cells }: TableLine, columns: readonly Column[]): WrittenDay {
  const of = (belongs: (column: Column) => boolean) =>
    cells.filter((_, i) => belongs(columns[i] ?? 'date')).map((cell) => cell.trim());
  return {
    date: of((column) => column === 'date')[0] ?? '',
    scores: of(isScore),
    medication: of((column) => column === 'medication')[0] ?? ''
  };
}
