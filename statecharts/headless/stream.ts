import type { Writable } from 'node:stream';
import { BatchWriter } from './batch-writer.ts';
import { errorAtDoor, writeWorked } from './json-line.ts';
import { linesOf } from './lines.ts';

/** The answer to one line: what to write, and whether the line was good. */
export interface Answer {
  readonly text: string;
  readonly failed: boolean;
}

/**
 * Answers each non-blank line of the input with one line of output, in order. Memory does not
 * grow with the number of lines: writing waits until the reader has caught up.
 * Gives the number of lines that failed.
 */
export async function answerLines(
  input: AsyncIterable<Buffer>,
  output: Writable,
  answer: (line: string) => Answer
): Promise<number> {
  let failures = 0;
  const out = new BatchWriter(output);
  for await (const line of linesOf(input)) {
    if (typeof line === 'string' && line.trim() === '') continue;
    const { text, failed } =
      typeof line === 'string'
        ? answer(line)
        : writeWorked({ id: null, errors: [errorAtDoor(line, '')] });
    if (failed) failures += 1;
    if (out.add(`${text}\n`)) await out.flush();
  }
  await out.flush();
  return failures;
}
