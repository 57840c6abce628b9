import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const hazards = readFileSync(new URL('docs/safety/hazards.md', root), 'utf8');
const rows = hazards.split('\n').filter((line) => line.startsWith('| H-'));

describe('the hazards', () => {
  test('are numbered without a gap, so that none is taken out unseen', () => {
    const numbers = rows.map((row) => Number(/H-(\d+)/.exec(row)?.[1]));
    expect(numbers).toEqual(rows.map((_, i) => i + 1));
  });

  test.each(rows)('%s is shown by tests that exist', (row) => {
    const files = [...row.matchAll(/`((?:src|tests)\/[^`]+)`/g)].map(([, file = '']) => file);
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });
});
