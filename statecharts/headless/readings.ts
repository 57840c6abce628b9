import { runCommand } from './command.ts';
import { readingsLine } from './readings-line.ts';

await runCommand(readingsLine);
