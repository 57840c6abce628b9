import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { linesOf } from './lines.ts';

/** The answer to one line: what to write, and whether the line was good. */
export interface Answer {
  readonly text: string;
  readonly failed: boolean;
}

/** Lines are written in batches of about this many characters. */
const BATCH = 1 << 16;

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
  let batch = '';
  const flush = async () => {
    const full = !output.write(batch);
    batch = '';
    if (full) await once(output, 'drain');
  };
  for await (const line of linesOf(input)) {
    if (line.trim() === '') continue;
    const { text, failed } = answer(line);
    if (failed) failures += 1;
    batch += `${text}\n`;
    if (batch.length >= BATCH) await flush();
  }
  if (batch !== '') await flush();
  return failures;
}
