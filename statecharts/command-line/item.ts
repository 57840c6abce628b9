import type { InputError } from '../case/input-error.ts';
import { shown } from '../door/controls.ts';
import type { DoorProblem } from '../door/problem.ts';
import type { ReadJson } from '../door/read-json.ts';
import { errorAtDoor } from '../headless/json-line.ts';

/** One input as it was read. */
export interface Item {
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  /** What stands there. */
  readonly text: string;
  /** What it says; left out where it says nothing that can be read. */
  readonly read?: ReadJson;
  /** What is wrong with it as such, whatever it says. */
  readonly errors: readonly InputError[];
}

/** An input that cannot be read, and what was expected. */
export function unreadable(line: number, text: string, allowed: string): Item {
  return { line, text, errors: [{ fact: null, given: shown(text), allowed }] };
}

/** An input that is not let in, and why. */
export function notLetIn(line: number, text: string, problem: DoorProblem): Item {
  return { line, text, errors: [errorAtDoor(problem, text)] };
}
