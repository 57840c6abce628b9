import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A folder of the test's own. */
export const ownFolder = () => mkdtempSync(join(tmpdir(), 'package-'));

/** Packs a built package and installs it in a project of its own, without a network; gives that project. */
export function installPacked(built: string): string {
  const project = ownFolder();
  const [{ filename }] = JSON.parse(
    execFileSync('npm', ['pack', '--json', '--pack-destination', project], {
      cwd: built,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore']
    })
  ) as [{ filename: string }];
  const args = ['install', '--offline', '--no-audit', '--no-fund', '--silent', `./${filename}`];
  execFileSync('npm', args, { cwd: project, stdio: 'ignore' });
  return project;
}
