import type { IsoDay } from '$statecharts/care/dates.ts';
import { FOLLOWED, MED, type PromTotal } from '$statecharts/care/proms.ts';
import type { PromScore } from '$statecharts/life/life.ts';

/** A total over time. */
export interface Series {
  readonly total: PromTotal;
  /** In the order of time; at least one. */
  readonly points: readonly PromScore[];
  /** Where the axis of its values ends. */
  readonly top: number;
}

/** The days between which all charts lie; places on it are in parts of one. */
export interface TimeAxis {
  readonly from: IsoDay;
  readonly to: IsoDay;
  readonly at: (day: IsoDay) => number;
}

/** The totals that have a score, each over time. */
export function seriesOf(scores: readonly PromScore[]): Series[] {
  return FOLLOWED.flatMap((total) => {
    const points = scores.filter((score) => score.total === total.id);
    if (points.length === 0) return [];
    const highest = Math.max(...points.map(({ value }) => value));
    return [{ total, points, top: total === MED ? roundAbove(highest) : total.max }];
  });
}

/** One axis of time for all charts: from the first day that is known up to today. */
export function timeAxis(days: readonly IsoDay[], today: IsoDay): TimeAxis {
  const sorted = [...days, today].toSorted();
  const [from = today, to = today] = [sorted[0], sorted.at(-1)];
  const [start, end] = [Date.parse(from), Date.parse(to)];
  const at = (day: IsoDay) => (end === start ? 0.5 : (Date.parse(day) - start) / (end - start));
  return { from, to, at };
}

/** A dose has no highest: its axis ends at the next round number. */
function roundAbove(value: number): number {
  const size = 10 ** Math.max(1, Math.ceil(Math.log10(Math.max(value, 1))));
  return [0.1, 0.2, 0.5, 1].map((part) => part * size).find((end) => end >= value) ?? size;
}
