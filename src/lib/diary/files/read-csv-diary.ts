import { asDecimal, readDecimal } from '$lib/ui/answer.ts';
import { LAST_DAY, type IsoDay } from '$statecharts/care/dates.ts';
import { ATTACKS_PER_DAY, SLEEP } from '$statecharts/care/ranges.ts';
import { allows } from '$statecharts/facts/allowed.ts';
import { readTime } from './day-time.ts';
import {
  inOrderOfTime,
  refused,
  type FileProblem,
  type ReadDay,
  type ReadContent
} from './diary-file.ts';
import { unguarded } from './formula-guard.ts';
import {
  instrumentOf,
  isScore,
  placeOf,
  readColumns,
  scoresOf,
  type Column
} from './read-columns.ts';
import type { FileReader } from './read-diary-file.ts';
import { readFileDay } from './read-file-day.ts';
import { readTable, type Table, type TableLine } from './read-table.ts';

/** What is a whole number, and its range. */
const WHOLE = { sleep: SLEEP, attacks: ATTACKS_PER_DAY } as const;

/** A cell with its column; beyond the heads there is none. */
interface Cell {
  readonly text: string;
  readonly column: Column;
}

/**
 * Reads a diary from a table with a line of heads: date, one or more scores, and what else is kept:
 * the times of the scores, medication, activity, a note, sleep, attacks. The instrument is known when
 * the heads of the scores say NRS or VAS. Nothing is guessed: dates with the day first are to be confirmed.
 */
export function readCsvDiary(text: string, { today = LAST_DAY }: FileReader): ReadContent {
  const table = readTable(text);
  if ('kind' in table) return refused(table);
  const [heads, ...rows] = table.lines;
  if (!heads || rows.length === 0) return refused({ kind: 'empty' });
  const columns = readColumns(heads);
  if ('kind' in columns) return refused(columns);
  const problems = rows.flatMap((row) => rowProblems(row, columns, table, today));
  if (problems.length > 0) return { problems };
  const read = rows.map((row) => dayOf(row, columns, today));
  const instrument = instrumentOf(columns);
  return {
    days: inOrderOfTime(read.map(({ day }) => day)),
    ...(instrument && { instrument }),
    ...(read.some(({ isDayFirst }) => isDayFirst) && { isDayFirst: true })
  };
}

function rowProblems(
  { line, cells }: TableLine,
  columns: readonly Column[],
  { separator }: Table,
  today: IsoDay
): FileProblem[] {
  const beyond = cells.slice(columns.length);
  // Where commas separate, one more cell may be a decimal comma, though the last cell is empty.
  const isOdd = separator === ',' ? beyond.length > 0 : beyond.some(Boolean);
  if (cells.length < columns.length || isOdd) {
    return [{ kind: 'cells', given: String(cells.length), place: { line } }];
  }
  return columns.flatMap((column, i): FileProblem[] => {
    const given = cells[i] ?? '';
    const kind = isAlone(column, columns, cells)
      ? 'timeAlone'
      : cellProblem({ text: given, column }, today);
    return kind ? [{ kind, given, place: placeOf(column, line) }] : [];
  });
}

/** Whether a time stands where its score is left out. */
function isAlone(column: Column, columns: readonly Column[], cells: readonly string[]): boolean {
  if (column.kind !== 'time' || !cells[column.number - 1]) return false;
  return scoresOf(column, columns).every(({ number }) => !cells[number - 1]);
}

function cellProblem({ text, column }: Cell, today: IsoDay): FileProblem['kind'] | undefined {
  const { kind } = column;
  if (kind === 'date') return problemOfDay(text, today);
  if (text === '' || isFree(kind)) return undefined;
  if (kind === undefined) return 'unnamed';
  if (kind === 'time') return readTime(text) === undefined ? 'time' : undefined;
  if (kind !== 'sleep' && kind !== 'attacks') return isNumber(text) ? undefined : 'score';
  return /^\d+$/.test(text) && allows(WHOLE[kind], Number(text)) ? undefined : kind;
}

/** Whether anything may be written in a column. */
function isFree(kind: Column['kind']): boolean {
  return kind === 'medication' || kind === 'activity' || kind === 'note';
}

function problemOfDay(text: string, today: IsoDay): FileProblem['kind'] | undefined {
  const read = readFileDay(text, today);
  return read.day === undefined ? read.kind : undefined;
}

function isNumber(text: string): boolean {
  return typeof readDecimal(asDecimal(text)) === 'number';
}

function dayOf({ line, cells }: TableLine, columns: readonly Column[], today: IsoDay) {
  const of = (belongs: (column: Column) => boolean) =>
    columns.flatMap((column, i) => (belongs(column) ? [cells[i] ?? ''] : []));
  const one = (name: Column['kind']) => of(({ kind }) => kind === name)[0] ?? '';
  const [activity, note] = [unguarded(one('activity')), unguarded(one('note'))];
  const [sleep, attacks] = [one('sleep'), one('attacks')];
  const times = columns.filter(isScore).map(({ rank }) => {
    const [time = ''] = of((column) => column.kind === 'time' && column.rank === rank);
    return readTime(time) ?? '';
  });
  const { day: date = '', isDayFirst } = { isDayFirst: false, ...readFileDay(one('date'), today) };
  const day: ReadDay = {
    date,
    // No score, on whichever instrument, comes near a thousand: 3,125 has three decimals.
    scores: of(isScore).map(asDecimal),
    ...(times.some(Boolean) && { times }),
    medication: unguarded(one('medication')),
    ...(activity && { activity }),
    ...(note && { note }),
    ...(sleep && { sleep }),
    ...(attacks && { attacks }),
    place: { line }
  };
  return { day, isDayFirst };
}
