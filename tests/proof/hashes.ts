import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { RULES_VERSION } from '../../statecharts/rules.ts';
import type { Results } from '../../statecharts/proof/results.ts';

const root = new URL('../../', import.meta.url);

/** SHA-256 of the files of a folder, by name and content, or of one file. */
function hashOf(path: string): string {
  const hash = createHash('sha256');
  const url = new URL(path, root);
  const files = path.endsWith('/')
    ? readdirSync(url, { recursive: true, encoding: 'utf8' }).filter((file) => /\.\w+$/.test(file))
    : [''];
  for (const file of files.toSorted()) {
    hash.update(`${file}\n`).update(readFileSync(new URL(`${path}${file}`, root)));
  }
  return hash.digest('hex');
}

/** What was proven, and what proved it. */
export function hashes(): Results['hashes'] {
  return {
    rules: hashOf(`docs/rules/${RULES_VERSION}.json`),
    charts: hashOf('docs/charts/'),
    prover: hashOf('tests/proof/'),
    secondReading: hashOf('tests/oracle/')
  };
}
