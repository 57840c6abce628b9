import { readDecimal } from '$lib/check/answer.ts';
import { isDay } from '$statecharts/care/dates.ts';
import type { Instrument } from '$statecharts/care/instrument.ts';
import { ATTACKS_PER_DAY, SLEEP } from '$statecharts/care/ranges.ts';
import { allows } from '$statecharts/facts/allowed.ts';
import type { WrittenDay } from '../read-diary.ts';
import { refused, type FileProblem, type ReadDiaryFile } from './diary-file.ts';
import { unguarded } from './formula-guard.ts';
import { readCells, type TableLine } from './table-cells.ts';

const SEPARATORS = [';', '\t', ','] as const;
type Separator = (typeof SEPARATORS)[number];

/** The names that a column may have, in either language; scores may be numbered. */
const COLUMNS = [
  { column: 'date', name: /^(?:date|datum)$/ },
  { column: 'score', name: /^score[ _]?\d*$/ },
  { column: 'nrs', name: /^nrs[ _]?\d*$/ },
  { column: 'vas', name: /^vas[ _]?\d*$/ },
  { column: 'medication', name: /^(?:medication|medicatie)$/ },
  { column: 'activity', name: /^(?:activity|activiteit)$/ },
  { column: 'sleep', name: /^(?:sleep|slaap)$/ },
  { column: 'attacks', name: /^(?:attacks|aanvallen)$/ }
] as const;
type Column = (typeof COLUMNS)[number]['column'];

/** The columns that a diary may have, once; `sleep` and `attacks` are whole numbers. */
const OPTIONAL = ['medication', 'activity', 'sleep', 'attacks'] as const;
const WHOLE = { sleep: SLEEP, attacks: ATTACKS_PER_DAY } as const;

/**
 * Reads a diary from a table with a line of heads: date, one or more scores, and what else is kept:
 * medication, activity, sleep, attacks. Its separator is a semicolon, a tab or a comma; with a comma, decimals have a point. The
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
  const count = (name: Column) => columns.filter((each) => each === name).length;
  const isOnce = OPTIONAL.every((name) => count(name) <= 1);
  const isWhole = count('date') === 1 && isOnce && columns.some(isScore);
  if (!isWhole) return { kind: 'header', given: cells.join(' '), place: line };
  const kinds = new Set(columns.filter(isScore));
  return kinds.size === 1 ? columns : { kind: 'mixed', given: cells.join(' '), place: line };
}

function isScore(column: Column): column is 'score' | Instrument {
  return column === 'score' || column === 'nrs' || column === 'vas';
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
    const wrong = (kind: FileProblem['kind']) => [{ kind, given, place: line }];
    if (column === 'date') return isDay(given) ? [] : wrong('date');
    if (column === 'medication' || column === 'activity' || given === '') return [];
    if (!isScore(column)) return isWholeNumber(given, column) ? [] : wrong(column);
    const isNumber = typeof readDecimal(given) === 'number';
    const isDecimal = separator !== ',' || !given.includes(',');
    return isNumber && isDecimal ? [] : wrong('score');
  });
}

function isWholeNumber(given: string, column: keyof typeof WHOLE): boolean {
  return /^\d+$/.test(given) && allows(WHOLE[column], Number(given));
}

function dayOf({ cells }: TableLine, columns: readonly Column[]): WrittenDay {
  const of = (belongs: (column: Column) => boolean) =>
    cells.filter((_, i) => belongs(columns[i] ?? 'date')).map((cell) => cell.trim());
  const one = (name: Column) => of((column) => column === name)[0] ?? '';
  const [activity, sleep, attacks] = [unguarded(one('activity')), one('sleep'), one('attacks')];
  return {
    date: one('date'),
    scores: of(isScore),
    medication: unguarded(one('medication')),
    ...(activity && { activity }),
    ...(sleep && { sleep }),
    ...(attacks && { attacks })
  };
}
