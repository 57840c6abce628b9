import { execFile } from 'node:child_process';
import { rmSync } from 'node:fs';
import { cp, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
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

/** In which way a build differs from the first. */
interface Otherwise {
  /** What is done to the sources before. */
  readonly change?: (folder: string) => Promise<void>;
  /** Another version of Node that builds. */
  readonly onNode?: string;
}

/**
 * Builds the site once more, from a copy of its sources in another folder, which is removed when the tests have
 * ended. Gives the folder of the build.
 */
export async function buildAgain({ change, onNode }: Otherwise): Promise<string> {
  const root = await mkdtemp(join(tmpdir(), 'build-'));
  process.once('exit', () => rmSync(root, { recursive: true, force: true }));
  await Promise.all(SOURCES.map((name) => cp(name, join(root, name), { recursive: true })));
  await change?.(root);
  const through = onNode ? [resolve('scripts/on-node.sh'), onNode] : [];
  const [command = '', ...rest] = [...through, 'npm', 'run', 'build'];
  await run(command, rest, { cwd: root });
  return join(root, 'build');
}
