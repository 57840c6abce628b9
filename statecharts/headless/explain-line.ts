import { workExplanation } from './case-work.ts';
import { answerJson } from './json-line.ts';
import { speechFor } from './speech.ts';
import type { Answer } from './stream.ts';

const ENGLISH = speechFor('en');

/** What would change the advice on the case that a line of JSON holds, or every error in it. */
export function explainLine(line: string): Answer {
  return answerJson(line, (input) => workExplanation(input, ENGLISH));
}
