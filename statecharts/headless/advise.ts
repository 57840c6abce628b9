import { adviseLine } from './advise-line.ts';
import { answerLines } from './stream.ts';

/** Exit status when at least one line failed. */
const SOME_LINE_FAILED = 2;

// A reader that stops early (such as `head`) is no error.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

const failures = await answerLines(process.stdin, process.stdout, adviseLine);
if (failures > 0) process.exitCode = SOME_LINE_FAILED;
