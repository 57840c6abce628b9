import fc from 'fast-check';
import type { Door } from './door.ts';
import { LONGEST, shortestTime } from './time.ts';

/** What was tried at a door. */
export interface Tried {
  readonly door: string;
  readonly inputs: number;
  /** Inputs of which something was accepted. */
  readonly accepted: number;
  /** The longest that one took, in milliseconds, and its beginning. */
  readonly slowest: number;
  readonly slowestInput: string;
  /** What went wrong, with the input at its smallest and how to see it again. */
  readonly fault?: string;
}

/** Tries so many inputs at a door, one after another, and holds each to its time. */
export async function tryDoor(
  door: Door,
  inputs: number,
  seed: number,
  look: (outcome: unknown, count: number) => Promise<void> | void = () => undefined
): Promise<Tried> {
  let [count, accepted, slowest, slowestInput] = [0, 0, 0, ''];
  const property = fc.asyncProperty(door.inputs, async (input) => {
    const [outcome, first] = await timed(door, input);
    // A machine that does something else meanwhile is no slow door.
    const time = first > slowest ? await shortestTime(() => door.tryAt(input)) : first;
    count += 1;
    if (outcome === undefined) accepted += 1;
    if (time > slowest) [slowest, slowestInput] = [time, written(input)];
    if (time > LONGEST) throw new Error(`took ${time.toFixed()} ms`);
    await look(outcome, count);
  });
  const run = await fc.check(property, { numRuns: inputs, seed, endOnFailure: false });
  const fault = run.failed
    ? `${String(run.errorInstance)}; seed ${run.seed}, path ${run.counterexamplePath}: ${written(run.counterexample?.[0])}`
    : undefined;
  const tried = { door: door.name, inputs: run.numRuns, accepted, slowest, slowestInput };
  return { ...tried, ...(fault !== undefined && { fault }) };
}

async function timed(door: Door, input: never): Promise<[outcome: unknown, time: number]> {
  const start = performance.now();
  const outcome = await door.tryAt(input);
  return [outcome, performance.now() - start];
}

/** An input as it can be read: short, every sign to be seen. */
function written(input: unknown): string {
  const text = ArrayBuffer.isView(input) ? new TextDecoder('latin1').decode(input) : input;
  return JSON.stringify(text)?.slice(0, 400) ?? '';
}
