import type { EnteredDay } from '../written-day.ts';

/** So many of the last days are laid out to begin with: a trial with its longest extension has 35. */
export const LAID_OUT = 60;

/** So many earlier days with something wrong are laid out too; one that is put right makes room. */
const EARLIER_WRONG = 10;

/** A day of the form that is laid out, and which of all days it is, counted from 1. */
export interface ShownRow<Row> {
  readonly row: Row;
  readonly number: number;
}

/**
 * The days of a long diary that are laid out: the last `most`, and of earlier ones the first few that
 * have something wrong, so that they can be put right.
 */
export function shownRows<Row extends Pick<EnteredDay, 'name'>>(
  rows: readonly Row[],
  wrong: ReadonlyMap<string, unknown>,
  most: number
): ShownRow<Row>[] {
  const start = Math.max(0, rows.length - most);
  const earlier = rows.slice(0, start).filter(({ name }) => wrong.has(name));
  const shown = new Set([...earlier.slice(0, EARLIER_WRONG), ...rows.slice(start)]);
  return rows.map((row, i) => ({ row, number: i + 1 })).filter(({ row }) => shown.has(row));
}
