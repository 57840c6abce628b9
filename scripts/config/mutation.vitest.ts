import { defineConfig } from 'vitest/config';

/** Tests that take long for each change, and tell nothing that the others do not tell sooner. */
const SLOW = ['change-true', 'morphine-properties', 'treatment-gaps', 'trial-agreement'];

const AFTER = [
  'after',
  'aftercare',
  'attack-frequency',
  'care-*',
  'centre-check',
  'dates',
  'days-counted',
  'diary-errors',
  'exact'
];
const TRIALS = ['holidays', 'off-test*', 'read-*', 'schedule-*', 'trial*'];
const CASES = [
  'case-format',
  'cases',
  'condition*',
  'criteria',
  'entries',
  'repeated-keys',
  'stages',
  'wording'
];

const fileOf = (name: string) => `tests/unit/${name}.test.ts`;

/** The unit tests of what `stryker.config.json` changes, as they are run again for each change. */
export default defineConfig({
  resolve: { alias: { $lib: new URL('../../src/lib', import.meta.url).pathname } },
  test: {
    expect: { requireAssertions: true },
    environment: 'node',
    setupFiles: ['tests/unit/support/served-words.ts'],
    testTimeout: 60_000,
    include: [...AFTER, ...TRIALS, ...CASES].map(fileOf),
    exclude: SLOW.map(fileOf)
  }
});
