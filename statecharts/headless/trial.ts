import { trialLine } from './care-lines.ts';
import { runCommand } from './command.ts';

await runCommand(trialLine);
