import type { Decide, Patient } from '../engines/engine.ts';
import { median, quantile } from './figures.ts';

/** One case, and the engine that is ready for its indication. */
export interface Run {
  readonly patient: Patient;
  readonly decide: Decide;
}

/** How fast an engine was on a set of cases. */
export interface Speed {
  /** Median of the batches. */
  readonly perSecond: number;
  /** The slowest and the fastest batch. */
  readonly range: readonly [number, number];
  /** In milliseconds, of a single advice. */
  readonly p99: number;
}

/** At least so many batches make a median. */
export const BATCHES = 15;

/** Runs all cases one after the other, in batches; each case is timed by itself too. */
export async function speedOn(runs: readonly Run[]): Promise<Speed> {
  const size = Math.floor(runs.length / BATCHES);
  const speeds: number[] = [];
  const singles: number[] = [];
  for (let batch = 0; batch < BATCHES; batch += 1) {
    const start = performance.now();
    let last = start;
    for (const { patient, decide } of runs.slice(batch * size, (batch + 1) * size)) {
      const answer = decide(patient);
      // An engine that answers at once is not made to wait.
      if (answer instanceof Promise) await answer;
      const now = performance.now();
      singles.push(now - last);
      last = now;
    }
    speeds.push((size * 1000) / (last - start));
  }
  return {
    perSecond: median(speeds),
    range: [Math.min(...speeds), Math.max(...speeds)],
    p99: quantile(singles, 0.99)
  };
}

/**
 * How many bytes are taken for one advice, as the median of small groups. Needs `--expose-gc`, and a
 * young generation that is not swept before a group has ended.
 */
export async function heapPerAdvice(runs: readonly Run[], group: number): Promise<number> {
  const taken: number[] = [];
  for (let at = 0; at + group <= runs.length; at += group) {
    globalThis.gc?.();
    const before = process.memoryUsage().heapUsed;
    for (const { patient, decide } of runs.slice(at, at + group)) await decide(patient);
    taken.push((process.memoryUsage().heapUsed - before) / group);
  }
  return median(taken);
}
