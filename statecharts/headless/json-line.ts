import { errorAt, isObject, type InputError } from '../case/fields.ts';
import { parseJson, type ParsedJson } from '../case/parse-json.ts';
import type { Answer } from './stream.ts';

/** What the input of one line comes to: a result, or every error in it. */
export type Worked<T extends object = object> =
  | { readonly result: T; readonly errors?: undefined }
  | {
      readonly result?: undefined;
      readonly id: string | null;
      readonly errors: readonly InputError[];
    };

const ONCE = 'each key once in an object; given here is all that stands under it';

/** Writes a result as JSON does. */
type Write<T extends object> = (result: T) => string;

/** Answers a line of JSON with what `work` makes of it, as `write` writes that. */
export function answerJson<T extends object>(
  line: string,
  work: (input: unknown) => Worked<T>,
  write: Write<T> = JSON.stringify
): Answer {
  const refused = () => failure(null, [{ fact: null, given: line, allowed: 'a JSON object' }]);
  const parsed = parseJson(line);
  if (!parsed) return refused();
  try {
    return answer(parsed, work, write);
  } catch (error) {
    // What is nested too deep to be written back is given back as the text that it is.
    if (error instanceof RangeError) return refused();
    throw error;
  }
}

function answer<T extends object>(
  { value, repeated }: ParsedJson,
  work: (input: unknown) => Worked<T>,
  write: Write<T>
): Answer {
  const worked = work(value);
  if (repeated.length > 0) {
    const twice = repeated.map(({ key, given }) => errorAt(key, given, ONCE));
    const isIdTwice = repeated.some(({ key }) => key === 'id');
    return failure(isIdTwice ? null : idOf(value), [...twice, ...(worked.errors ?? [])]);
  }
  if (worked.errors) return failure(worked.id, worked.errors);
  return { text: write(worked.result), failed: false };
}

function idOf(input: unknown): string | null {
  const id = isObject(input) ? input['id'] : undefined;
  return typeof id === 'string' ? id : null;
}

function failure(id: string | null, errors: readonly InputError[]): Answer {
  return { text: JSON.stringify({ id, error: errors }, writable), failed: true };
}

/** JSON cannot write the infinity that it reads a number too large for it as. */
function writable(_key: string, value: unknown): unknown {
  return value === Infinity || value === -Infinity ? String(value) : value;
}
