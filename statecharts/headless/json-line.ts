import type { InputError } from '../case/fields.ts';
import type { Answer } from './stream.ts';

/** What the input of one line comes to: a result, or every error in it. */
export type Worked =
  | { readonly result: object; readonly errors?: undefined }
  | {
      readonly result?: undefined;
      readonly id: string | null;
      readonly errors: readonly InputError[];
    };

/** Answers a line of JSON with what `work` makes of it. */
export function answerJson(line: string, work: (input: unknown) => Worked): Answer {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return failure(null, [{ fact: null, given: line, allowed: 'a JSON object' }]);
  }
  const worked = work(input);
  if (worked.errors) return failure(worked.id, worked.errors);
  return { text: JSON.stringify(worked.result), failed: false };
}

function failure(id: string | null, errors: readonly InputError[]): Answer {
  return { text: JSON.stringify({ id, error: errors }, writable), failed: true };
}

/** JSON cannot write the infinity that it reads a number too large for it as. */
function writable(_key: string, value: unknown): unknown {
  return value === Infinity || value === -Infinity ? String(value) : value;
}
