import { addDays, type IsoDay } from '$statecharts/care/dates.ts';

/** A text beneath the axis: where it stands, in hundredths of the width, and which way it goes on. */
export interface Placed {
  readonly at: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A date beneath the axis. */
export interface DateMark extends Placed {
  readonly date: IsoDay;
  /** Whether it is the last day that was written down. */
  readonly isLast: boolean;
}

/** The widest that a short date is on a small phone, with a space beside it. */
const DATE = 16;
/** The half of the widest that the words of the last four days are there. */
const HALF_WORDS = 19;
/** Where an axis ends. */
const RIGHT = 100;

/** How an axis is divided: where it begins, how wide a day is, how many days are to come. */
export interface Axis {
  readonly left: number;
  readonly slot: number;
  readonly ahead: number;
}

/**
 * The dates that stand beneath an axis: the first, the last that was written down, and the end. The
 * last gives way where it would stand in another; with nothing to come it is the end.
 */
export function dateMarks(dates: readonly IsoDay[], axis: Axis): DateMark[] {
  const [first, last] = [dates[0], dates.at(-1)];
  if (first === undefined || last === undefined) return [];
  const begin: DateMark = { date: first, at: axis.left, anchor: 'start', isLast: first === last };
  const date = addDays(last, axis.ahead);
  if (date === first) return [begin];
  const end: DateMark = { date, at: RIGHT, anchor: 'end', isLast: date === last };
  const between = placeBetween(dates.length, axis);
  return between ? [begin, { date: last, ...between, isLast: true }, end] : [begin, end];
}

/** Where the date of the last of so many days stands between the two ends, if there is room. */
function placeBetween(days: number, { left, slot, ahead }: Axis): Placed | undefined {
  const right = left + days * slot;
  if (ahead === 0 || right > RIGHT - DATE) return undefined;
  if (right >= left + 2 * DATE) return { at: right, anchor: 'end' };
  // Near the first date it goes on to the right of its day.
  const at = right - slot;
  return at + slot < left + DATE ? undefined : { at: Math.max(at, left + DATE), anchor: 'start' };
}

/** Where words beneath a bracket stand: in its middle, or as near to it as the axis allows. */
export function wordsBeneath(from: number, to: number, left: number): Placed {
  const middle = (from + to) / 2;
  if (middle - HALF_WORDS < left) return { at: left, anchor: 'start' };
  if (middle + HALF_WORDS > RIGHT) return { at: RIGHT, anchor: 'end' };
  return { at: middle, anchor: 'middle' };
}
