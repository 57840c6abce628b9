import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { KINDS } from './mutation/change.ts';
import { documentOf } from './mutation/document.ts';
import { tallyOf, type Judged } from './mutation/judged.ts';
import { mutate } from './mutation/mutate.ts';
import { hashes } from './proof/hashes.ts';

/**
 * Changes every rule, one thing at a time, and prints what became of it: `npm run mutate`. Ends with
 * status 1 where a change is neither noticed nor proven to be none, or where the list of those that are
 * none is not the committed one; `npm run mutate -- --write` writes it.
 */
const file = 'docs/proof/equivalent-mutants.md';
const [flag, ...more] = process.argv.slice(2);
if ((flag !== undefined && flag !== '--write') || more.length > 0) {
  console.error('npm run mutate [-- --write]');
  process.exit(2);
}

const judged = mutate((name, own) => {
  console.log(lineOn(name, own));
  for (const kind of KINDS) {
    const those = own.filter((one) => one.kind === kind);
    if (those.length > 0) console.log(lineOn(`  ${kind}`, those));
  }
});
console.log(lineOn('all', judged));

const survivors = judged.filter(({ verdict }) => verdict.is === 'survived');
for (const { indication, rule, what } of survivors) {
  console.error(`not noticed: ${indication} ${rule}: ${what}`);
}
if (survivors.length > 0) process.exitCode = 1;

const options = await resolveConfig(file);
const text = await format(documentOf(judged, hashes()), { ...options, filepath: file });
if (flag === '--write') {
  writeFileSync(file, text);
  console.log(`wrote ${file}`);
} else if (!existsSync(file) || readFileSync(file, 'utf8') !== text) {
  console.error(`${file} is not what was found now: npm run mutate -- --write`);
  process.exitCode = 1;
}

function lineOn(name: string, own: readonly Judged[]): string {
  const { changes, killed, equivalent, survived } = tallyOf(own);
  return `${name}: ${changes} changes, ${killed} killed, ${equivalent} proven the same, ${survived} not noticed`;
}
