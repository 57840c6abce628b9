import { execFile } from 'node:child_process';
import { cp, mkdtemp, rm } from 'node:fs/promises';
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

/** A build in a folder of its own, of which nothing is left once it is removed. */
export interface SecondBuild {
  readonly folder: string;
  readonly remove: () => Promise<void>;
}

/** Builds the site once more, from a copy of its sources in another folder. */
export async function buildAgain({ change, onNode }: Otherwise): Promise<SecondBuild> {
  const root = await mkdtemp(join(tmpdir(), 'build-'));
  await Promise.all(SOURCES.map((name) => cp(name, join(root, name), { recursive: true })));
  await change?.(root);
  const through = onNode ? [resolve('scripts/on-node.sh'), onNode] : [];
  const [command = '', ...rest] = [...through, 'npm', 'run', 'build'];
  await run(command, rest, { cwd: root });
  return { folder: join(root, 'build'), remove: () => rm(root, { recursive: true }) };
}
