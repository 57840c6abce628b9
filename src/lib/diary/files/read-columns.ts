import type { Instrument } from '$statecharts/care/instrument.ts';
import type { FileProblem } from './diary-file.ts';
import type { TableLine } from './read-table.ts';

/** The names that a column may have, in either language; scores and their times may be numbered. */
const NAMES = {
  date: /^(?:date|datum)$/,
  score: /^score[ _]?\d*$/,
  nrs: /^nrs[ _]?\d*$/,
  vas: /^vas[ _]?\d*$/,
  time: /^(?:time|tijd)[ _]?\d*$/,
  medication: /^(?:medication|medicatie)$/,
  activity: /^(?:activity|activiteit)$/,
  note: /^(?:note|notitie)$/,
  sleep: /^(?:sleep|slaap)$/,
  attacks: /^(?:attacks|aanvallen)$/
} as const;
export type ColumnKind = keyof typeof NAMES;

const KINDS = Object.keys(NAMES) as ColumnKind[];

/** A column of a diary, or one without a name, which has to be empty: spreadsheets leave some. */
export interface Column {
  readonly kind: ColumnKind | undefined;
  /** As it stands in the file. */
  readonly head: string;
  /** Counted from 1. */
  readonly number: number;
  /** By which a score and its time belong together: the number in the head, 1 without one. */
  readonly rank: number;
}

/** The columns that a line of heads names, or what is wrong with it. */
export function readColumns({ line, cells }: TableLine): readonly Column[] | FileProblem {
  const columns = cells.map((head, i) => ({
    kind: kindOf(head),
    head,
    number: i + 1,
    rank: rankOf(head)
  }));
  const named = columns.filter(({ head }) => head !== '');
  const unknown = named.find(({ kind }) => kind === undefined);
  if (unknown) return { kind: 'header', given: unknown.head, place: placeOf(unknown, line) };
  const twice = named.find(
    (column) =>
      !isScore(column) &&
      named.find(({ kind, rank }) => kind === column.kind && rank === column.rank) !== column
  );
  if (twice) return { kind: 'columnTwice', given: twice.head, place: placeOf(twice, line) };
  const given = named.map(({ head }) => head).join(', ');
  const scores = new Set(named.filter(isScore).map(({ kind }) => kind));
  if (scores.size === 0 || !named.some(({ kind }) => kind === 'date')) {
    return { kind: 'columns', given, place: { line } };
  }
  if (scores.size > 1) return { kind: 'mixed', given, place: { line } };
  const stray = named.find((column) => isTime(column) && scoresOf(column, named).length !== 1);
  if (stray) return { kind: 'timeColumn', given: stray.head, place: placeOf(stray, line) };
  return columns;
}

function isTime({ kind }: Column): boolean {
  return kind === 'time';
}

/** The columns of scores that a column of times could belong to. */
export function scoresOf({ rank }: Column, columns: readonly Column[]): Column[] {
  return columns.filter((column) => isScore(column) && column.rank === rank);
}

/** Whether a column is one of scores. */
export function isScore({ kind }: Column): boolean {
  return kind === 'score' || kind === 'nrs' || kind === 'vas';
}

/** The instrument that the heads of the scores name; `undefined` when they say "score". */
export function instrumentOf(columns: readonly Column[]): Instrument | undefined {
  return columns.map(({ kind }) => kind).find((kind) => kind === 'nrs' || kind === 'vas');
}

/** Where a cell stands. */
export function placeOf({ number, head }: Column, line: number) {
  return { line, column: { number, head } };
}

/** No name of a column is longer. */
const LONGEST_HEAD = 30;

function rankOf(head: string): number {
  return Number(/\d+$/.exec(head.slice(-LONGEST_HEAD))?.[0] ?? 1);
}

function kindOf(head: string): ColumnKind | undefined {
  if (head.length > LONGEST_HEAD) return undefined;
  return KINDS.find((kind) => NAMES[kind].test(head.toLowerCase()));
}
