import { runCommand } from './command.ts';
import { explainLine } from './explain-line.ts';

await runCommand(explainLine);
