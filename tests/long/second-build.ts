import { execFile } from 'node:child_process';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** What a build is made from. The dependencies are copied too: a link to them would show. */
const SOURCES = [
  'node_modules',
  'package.json',
  'package-lock.json',
  'publisher.json',
  'scripts',
  'src',
  'static',
  'statecharts',
  'svelte.config.js',
  // What it states is published with the rules.
  'tests/second-prover',
  'tsconfig.json',
  'vite.config.ts'
];

/**
 * Builds the site once more, from a copy of its sources in another folder, to which `change` may
 * do something first. Gives the folder of the build.
 */
export async function buildAgain(
  change: (folder: string) => Promise<void> = async () => undefined
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'build-'));
  await Promise.all(SOURCES.map((name) => cp(name, join(folder, name), { recursive: true })));
  await change(folder);
  await run('npm', ['run', 'build'], { cwd: folder });
  return join(folder, 'build');
}
