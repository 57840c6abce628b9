import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const [, section = ''] = readFileSync(new URL('docs/testing.md', root), 'utf8').split(
  '### What each kind of page is tested for'
);
const [heads = [], , ...rows] = section
  .split('\n')
  .filter((line) => line.startsWith('|'))
  .map((line) => line.split('|').slice(1, -1));

const isThere = (file: string) =>
  ['tests/browser', 'tests/long'].some((folder) =>
    existsSync(new URL(`${folder}/${file}.test.ts`, root))
  );

describe('the table of what each kind of page is tested for', () => {
  test('has a cell for every dimension of every kind of page', () => {
    expect(rows.length).toBeGreaterThan(10);
    expect(rows.filter((row) => row.length !== heads.length)).toEqual([]);
  });

  test.each(rows.map((row) => row.map((cell) => cell.trim())))(
    'names tests that exist: %s',
    (...[, ...cells]) => {
      const named = cells.filter((cell) => cell !== '–').flatMap((cell) => cell.split(', '));
      expect(named.filter((file) => file !== '' && !isThere(file))).toEqual([]);
    }
  );
});
