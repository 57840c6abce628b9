import { spawnSync } from 'node:child_process';
import { changedSince, MUTATED } from './mutation/changed-files.ts';

/**
 * Changes the code of the rooms named in `stryker.config.json`, one thing at a time, and runs their tests
 * on each: `npm run mutate:code -- <paths>`, or `--changed` for the files that a branch, or else the last
 * commit, changed. Ends with status 1 under 95 %, and where the time was over.
 */
const MINUTES = 5;
const args = process.argv.slice(2);
const onlyChanged = args[0] === '--changed';

if (args.length === 0 || (onlyChanged && args.length > 1)) {
  console.error('npm run mutate:code -- <paths>, or -- --changed');
  process.exit(2);
}

const files = onlyChanged ? changedSince('origin/main') : args;
if (files === undefined) {
  console.log('Nothing is known to compare with: no code was changed on purpose.');
} else if (files.length === 0) {
  console.log(`No file in ${MUTATED.join(', ')} has changed.`);
} else {
  const { status, error } = spawnSync('npx', ['stryker', 'run', '--mutate', files.join(',')], {
    stdio: 'inherit',
    ...(onlyChanged && { timeout: MINUTES * 60_000 })
  });
  if (error) console.error(`Not finished in ${MINUTES} minutes: ${files.join(' ')}`);
  process.exitCode = status ?? 1;
}
