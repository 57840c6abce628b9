import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** All that a build is made from. */
const SOURCES = [
  'src',
  'statecharts',
  'static',
  'scripts/config',
  // What it states is published with the rules.
  'tests/second-prover',
  'package-lock.json',
  'publisher.json',
  'svelte.config.js',
  'vite.config.ts'
];

/**
 * A name for the content of a build: another one whenever its sources differ, so that a visitor
 * is offered the new rules; the same one for the same sources, so that a build can be repeated.
 */
export function contentVersion() {
  const hash = createHash('sha256');
  for (const file of SOURCES.flatMap(filesAt)) hash.update(`${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 12);
}

/**
 * The files at a path, in an order that is the same everywhere; tests are no part of a build.
 *
 * @param {string} path
 * @returns {string[]}
 */
function filesAt(path) {
  if (!existsSync(path)) return [];
  if (statSync(path).isFile()) return path.endsWith('.test.ts') ? [] : [path];
  return readdirSync(path)
    .sort()
    .flatMap((name) => filesAt(join(path, name)));
}
