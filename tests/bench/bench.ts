import { fork } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { format, resolveConfig } from 'prettier';
import { measureCommand } from './command.ts';
import { RUNNERS } from './engines.ts';
import { rounded } from './figures.ts';
import type { Speeds } from './race.ts';
import { benchmarks, type Result } from './table.ts';

/**
 * Races this project against the engines of the field and writes `docs/benchmarks.md`:
 * `npm run bench -- [seed]`. Ends with status 1 where an engine does not say the same.
 */
const FILE = 'docs/benchmarks.md';
const seed = Number(process.argv[2] ?? Date.now() % 2 ** 31);

/** Nothing is swept while so many megabytes are taken: only for what is taken, not for speed. */
const UNSWEPT = ['--min-semi-space-size=256', '--max-semi-space-size=256'];

/** What one process measures of an engine. */
function measured<T>(key: string, what: 'speed' | 'heap'): Promise<T> {
  return new Promise((resolve, reject) => {
    const execArgv = [...process.execArgv, ...(what === 'heap' ? UNSWEPT : [])];
    const child = fork(new URL('one.ts', import.meta.url), [key, String(seed), what], { execArgv });
    let found: T | undefined;
    child.on('message', (message) => (found = message as T));
    child.on('exit', () => (found ? resolve(found) : reject(new Error(`${key} did not end.`))));
  });
}

const results: Record<string, Result> = {};
for (const key of Object.keys(RUNNERS)) {
  const speeds = await measured<Speeds>(key, 'speed');
  results[key] = { ...speeds, heap: await measured<number>(key, 'heap') };
  const { fresh, returning } = speeds;
  console.log(
    `${key}: ${rounded(fresh.perSecond)} a second, ${rounded(returning.perSecond)} where they come back`
  );
}
const command = measureCommand(seed);
console.log(`advise: ${rounded(command.perSecond)} lines a second`);

const text = benchmarks({
  results,
  command,
  machine: `${availableParallelism()} cores, Node ${process.version}`,
  day: new Date().toISOString().slice(0, 10)
});
writeFileSync(FILE, await format(text, { ...(await resolveConfig(FILE)), filepath: FILE }));
console.log(`wrote ${FILE} (seed ${seed})`);
