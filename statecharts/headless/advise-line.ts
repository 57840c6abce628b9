import type { Advice } from '../advice/advice.ts';
import { advise } from '../advice/advise.ts';
import { readCase } from '../case/read-case.ts';
import { answerJson, type Worked } from './json-line.ts';
import type { Answer } from './stream.ts';
import { writeAdvice } from './write-advice.ts';

/** The advice on the case that a line of JSON holds, or every error in it. */
export function adviseLine(line: string): Answer {
  return answerJson(line, adviseOn, writeAdvice);
}

function adviseOn(input: unknown): Worked<Advice> {
  const read = readCase(input);
  return read.errors ? read : { result: advise(read.case) };
}
