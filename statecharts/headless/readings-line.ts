import { workReadings } from './case-work.ts';
import { answerJson } from './json-line.ts';
import type { Answer } from './stream.ts';

/** What other readings would make of the case that a line of JSON holds, or every error in it. */
export function readingsLine(line: string): Answer {
  return answerJson(line, workReadings);
}
