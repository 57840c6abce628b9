import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Loaded by every process of a command: at its end each leaves the most memory that it had, in kB. */
const folder = process.env['MEMORY_REPORTS'];
if (folder) {
  process.on('exit', () => {
    writeFileSync(join(folder, String(process.pid)), String(process.resourceUsage().maxRSS));
  });
}
