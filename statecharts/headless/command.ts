import { answerLines, type Answer } from './stream.ts';

/** Exit status when at least one line failed. */
const SOME_LINE_FAILED = 2;

/** Answers standard input on standard output, line by line; exit status 2 when a line failed. */
export async function runCommand(answer: (line: string) => Answer): Promise<void> {
  // A reader that stops early (such as `head`) is no error.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    process.exit();
  });
  const failures = await answerLines(process.stdin, process.stdout, answer);
  if (failures > 0) process.exitCode = SOME_LINE_FAILED;
}
