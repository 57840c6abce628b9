import { isObject } from '../case/fields.ts';
import type { InputError } from '../case/input-error.ts';
import { shown, withControlsNamed } from '../door/controls.ts';
import { LINE } from '../door/limits.ts';
import { allowedInstead, type DoorProblem } from '../door/problem.ts';
import { readJson, type ReadJson } from '../door/read-json.ts';
import type { Answer } from './stream.ts';
import type { Worked } from './worked.ts';

/** Writes a result as JSON does. */
type Write<T extends object> = (result: T) => string;

/** Answers a line of JSON with what `work` makes of it, as `write` writes that. */
export function answerJson<T extends object>(
  line: string,
  work: (input: unknown) => Worked<T>,
  write: Write<T> = JSON.stringify
): Answer {
  return writeWorked(workJson(line, work), write);
}

/** What `work` makes of a text of JSON, or every error in it. */
export function workJson<T extends object>(
  text: string,
  work: (input: unknown) => Worked<T>
): Worked<T> {
  return workRead(readJson(text, LINE), text, work);
}

/** The same of what was read already from that text; what is not let in is refused. */
export function workRead<T extends object>(
  { value, problems }: ReadJson,
  text: string,
  work: (input: unknown) => Worked<T>
): Worked<T> {
  const errors = problems.map((problem) => errorAtDoor(problem, text));
  if (value === undefined) return { id: null, errors };
  const worked = work(value);
  if (problems.length === 0) return worked;
  const isIdTwice = problems.some(({ kind, key }) => kind === 'twice' && key === 'id');
  return { id: isIdTwice ? null : idOf(value), errors: [...errors, ...(worked.errors ?? [])] };
}

/** A result as `write` writes it, or its errors. */
export function writeWorked<T extends object>(
  worked: Worked<T>,
  write: Write<T> = JSON.stringify
): Answer {
  if (!worked.errors) return { text: write(worked.result), failed: false };
  const { id, errors } = worked;
  // No sign of what was given stays unseen where the answer is read.
  return { text: withControlsNamed(JSON.stringify({ id, error: errors }, writable)), failed: true };
}

/** Why something is not let in, as an error; what was given is the text, where nothing else is. */
export function errorAtDoor(problem: DoorProblem, text: string): InputError {
  const { key = null } = problem;
  const given = 'given' in problem ? problem.given : shown(text);
  return { fact: key, given, allowed: allowedInstead(problem) };
}

function idOf(input: unknown): string | null {
  const id = isObject(input) ? input['id'] : undefined;
  return typeof id === 'string' ? id : null;
}

/** JSON cannot write the infinity that it reads a number too large for it as. */
function writable(_key: string, value: unknown): unknown {
  return value === Infinity || value === -Infinity ? String(value) : value;
}
