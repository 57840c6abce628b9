import { advise } from '../advice/advise.ts';
import { readCase, type CaseError } from '../case/read-case.ts';
import type { Answer } from './stream.ts';

/** The advice on the case that a line of JSON holds, or every error in it. */
export function adviseLine(line: string): Answer {
  let input: unknown;
  try {
    input = JSON.parse(line);
  } catch {
    return failure(null, [{ fact: null, given: line, allowed: 'a JSON object' }]);
  }
  const read = readCase(input);
  if (read.errors) return failure(read.id, read.errors);
  return { text: JSON.stringify(advise(read.case)), failed: false };
}

function failure(id: string | null, errors: readonly CaseError[]): Answer {
  return { text: JSON.stringify({ id, error: errors }), failed: true };
}
