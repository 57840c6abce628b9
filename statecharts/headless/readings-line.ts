import { readCase } from '../case/read-case.ts';
import { readInOtherWays } from '../readings/other-readings.ts';
import { answerJson, type Worked } from './json-line.ts';
import type { Answer } from './stream.ts';

/** What other readings would make of the case that a line of JSON holds, or every error in it. */
export function readingsLine(line: string): Answer {
  return answerJson(line, readingsOn);
}

function readingsOn(input: unknown): Worked {
  const read = readCase(input);
  if (read.errors) return read;
  const { id } = read.case;
  return { result: { ...(id !== undefined && { id }), ...readInOtherWays(read.case) } };
}
