import { errorAt, isObject } from '../case/fields.ts';
import { parseJson, type ParsedJson } from '../case/parse-json.ts';
import type { Answer } from './stream.ts';
import type { Worked } from './worked.ts';

const ONCE = 'each key once in an object; given here is all that stands under it';

/** Writes a result as JSON does. */
type Write<T extends object> = (result: T) => string;

/** Answers a line of JSON with what `work` makes of it, as `write` writes that. */
export function answerJson<T extends object>(
  line: string,
  work: (input: unknown) => Worked<T>,
  write: Write<T> = JSON.stringify
): Answer {
  try {
    return writeWorked(workJson(line, work), write);
  } catch (error) {
    // What is nested too deep to be written back is given back as the text that it is.
    if (error instanceof RangeError) return writeWorked<T>(refusedText(line), write);
    throw error;
  }
}

/** What `work` makes of a text of JSON, or every error in it. */
export function workJson<T extends object>(
  text: string,
  work: (input: unknown) => Worked<T>
): Worked<T> {
  const parsed = parseJson(text);
  return parsed ? workParsed(parsed, work) : refusedText(text);
}

/** The same of what was read already; a key that stands twice is refused. */
export function workParsed<T extends object>(
  { value, repeated }: ParsedJson,
  work: (input: unknown) => Worked<T>
): Worked<T> {
  const worked = work(value);
  if (repeated.length === 0) return worked;
  const twice = repeated.map(({ key, given }) => errorAt(key, given, ONCE));
  const isIdTwice = repeated.some(({ key }) => key === 'id');
  return { id: isIdTwice ? null : idOf(value), errors: [...twice, ...(worked.errors ?? [])] };
}

/** A result as `write` writes it, or its errors. */
export function writeWorked<T extends object>(
  worked: Worked<T>,
  write: Write<T> = JSON.stringify
): Answer {
  if (!worked.errors) return { text: write(worked.result), failed: false };
  const { id, errors } = worked;
  return { text: JSON.stringify({ id, error: errors }, writable), failed: true };
}

function refusedText(text: string): Worked<never> {
  return { id: null, errors: [{ fact: null, given: text, allowed: 'a JSON object' }] };
}

function idOf(input: unknown): string | null {
  const id = isObject(input) ? input['id'] : undefined;
  return typeof id === 'string' ? id : null;
}

/** JSON cannot write the infinity that it reads a number too large for it as. */
function writable(_key: string, value: unknown): unknown {
  return value === Infinity || value === -Infinity ? String(value) : value;
}
