import { linesIn } from './lines.ts';
import type { DoorProblem } from './problem.ts';

/** Ends the looking: there is more of something than is let in, or than is told. */
export class TooMuch extends Error {}

/** A problem whose line is still to be found. */
type Lineless = DoorProblem extends infer P
  ? P extends DoorProblem
    ? Omit<P, 'line'>
    : never
  : never;

/** The problems of a text, in groups that stay in the order in which they were begun. */
export class Told {
  /** The line of a place. */
  readonly lineOf: (at: number) => number;
  readonly #groups: DoorProblem[][] = [];
  readonly #most: number;
  #number = 0;

  constructor(text: string, most = 50) {
    this.#most = most;
    this.lineOf = linesIn(text);
  }

  /** Begins a group. */
  group(): DoorProblem[] {
    const group: DoorProblem[] = [];
    this.#groups.push(group);
    return group;
  }

  /** Tells of a problem at a place of the text, and of the key that has it. */
  tell(group: DoorProblem[], problem: Lineless, at: number, key?: string): void {
    this.#number += 1;
    if (this.#number > this.#most) throw new TooMuch();
    const line = this.lineOf(at);
    group.push({ ...(key !== undefined && { key }), ...problem, line } as DoorProblem);
  }

  all(): readonly DoorProblem[] {
    return this.#groups.flat();
  }
}
