import { readFileSync, writeFileSync } from 'node:fs';
import { isDeepStrictEqual } from 'node:util';
import { format, resolveConfig } from 'prettier';
import { prove } from './proof/prove.ts';

/**
 * Proves what holds for every patient that the rules can tell apart, and prints over how many cases:
 * `npm run prove`. Ends with status 1 where something does not hold, or where the results are not those
 * that were committed; `npm run prove -- --write` writes them.
 */
const file = 'statecharts/proof/results.json';
const [flag, ...more] = process.argv.slice(2);
if ((flag !== undefined && flag !== '--write') || more.length > 0) {
  console.error('npm run prove [-- --write]');
  process.exit(2);
}

try {
  const results = prove((line) => console.log(line));
  if (flag === '--write') {
    const options = await resolveConfig(file);
    const text = await format(JSON.stringify(results), { ...options, filepath: file });
    writeFileSync(file, text);
    console.log(`wrote ${file}`);
  } else if (!isDeepStrictEqual(JSON.parse(readFileSync(file, 'utf8')), results)) {
    console.error(`${file} is not what was proven now: npm run prove -- --write`);
    process.exitCode = 1;
  }
} catch (failure) {
  console.error(`Not proven. ${(failure as Error).message}`);
  process.exitCode = 1;
}
