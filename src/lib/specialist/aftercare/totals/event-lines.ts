import type { Marked } from './events.ts';
import type { TimeAxis } from './series.ts';

/** A line for an event: where it stands, in parts of one, and its number in the list of events. */
export interface EventLine {
  readonly at: number;
  readonly label: string;
  /** Numbers that would touch stand below each other, on two levels. */
  readonly level: 0 | 1;
}

/** So near to each other numbers would touch. */
const NEAR = 0.08;

/** The lines of events, in the order of time. */
export function linesAt(events: readonly Marked[], axis: TimeAxis): EventLine[] {
  const lines: EventLine[] = [];
  for (const [i, { date }] of events.entries()) {
    const [at, before] = [axis.at(date), lines.at(-1)];
    const isNear = before !== undefined && at - before.at < NEAR;
    lines.push({ at, label: String(i + 1), level: isNear && before.level === 0 ? 1 : 0 });
  }
  return lines;
}
