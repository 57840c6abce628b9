import { adviseLine } from './advise-line.ts';
import { runCommand } from './command.ts';

await runCommand(adviseLine);
