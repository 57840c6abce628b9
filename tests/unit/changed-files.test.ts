import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { MUTATED, mutatedAmong } from '../mutation/changed-files.ts';

test('of what a branch changed, only the code of the rooms that are mutated is, each file once', () => {
  expect(
    mutatedAmong([
      'statecharts/care/trial.ts',
      'statecharts/care/read/read-trial.ts',
      'statecharts/cared/other.ts',
      'statecharts/criteria/assess.ts',
      'statecharts/care/notes.md',
      'tests/unit/trial.test.ts',
      'statecharts/care/trial.ts'
    ])
  ).toEqual(['statecharts/care/trial.ts', 'statecharts/care/read/read-trial.ts']);
});

test('the rooms are those that the configuration names', () => {
  const { mutate } = JSON.parse(readFileSync('stryker.config.json', 'utf8')) as {
    mutate: string[];
  };
  expect(mutate).toEqual(MUTATED.map((room) => `${room}/**/*.ts`));
});
