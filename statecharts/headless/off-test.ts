import { offTestLine } from './care-lines.ts';
import { runCommand } from './command.ts';

await runCommand(offTestLine);
