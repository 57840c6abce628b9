import { readFileSync } from 'node:fs';
import { posix } from 'node:path';

const IMPORTED = /(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g;
const TYPE_ONLY = /\bimport type\b[^;]*;/g;

/**
 * What a source imports when it runs: paths from the root, and modules by their names. Types are
 * gone by then.
 */
export function importsOf(file: string, root: URL): string[] {
  if (!/\.(?:ts|js|svelte)$/.test(file)) return [];
  const source = readFileSync(new URL(file, root), 'utf8').replace(TYPE_ONLY, '');
  return [...source.matchAll(IMPORTED)].map(([, specifier = '']) => pathOf(specifier, file));
}

function pathOf(specifier: string, file: string): string {
  const aliased = specifier
    .replace(/^\$lib\//, 'src/lib/')
    .replace(/^\$statecharts\//, 'statecharts/');
  return aliased.startsWith('.') ? posix.join(posix.dirname(file), aliased) : aliased;
}
