import type { ParsedJson } from '../case/parse-json.ts';
import type { InputError } from '../case/input-error.ts';

/** One input as it was read. */
export interface Item {
  /** The line of the file on which it begins, counted from 1. */
  readonly line: number;
  /** What stands there. */
  readonly text: string;
  /** What it says; left out where it says nothing that can be read. */
  readonly parsed?: ParsedJson;
  /** What is wrong with it as such, whatever it says. */
  readonly errors: readonly InputError[];
}

/** An input that cannot be read, and what was expected. */
export function unreadable(line: number, text: string, allowed: string): Item {
  return { line, text, errors: [{ fact: null, given: text, allowed }] };
}
