import { advise } from '../advice/advise.ts';
import { readCase } from '../case/read-case.ts';
import { answerJson, type Worked } from './json-line.ts';
import type { Answer } from './stream.ts';

/** The advice on the case that a line of JSON holds, or every error in it. */
export function adviseLine(line: string): Answer {
  return answerJson(line, adviseOn);
}

function adviseOn(input: unknown): Worked {
  const read = readCase(input);
  return read.errors ? read : { result: advise(read.case) };
}
