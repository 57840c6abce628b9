import { workAdvice } from './case-work.ts';
import { answerJson } from './json-line.ts';
import type { Answer } from './stream.ts';
import { writeAdvice } from './write-advice.ts';

/** The advice on the case that a line of JSON holds, or every error in it. */
export function adviseLine(line: string): Answer {
  return answerJson(line, workAdvice, writeAdvice);
}
