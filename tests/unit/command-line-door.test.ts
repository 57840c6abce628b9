import { describe, expect, test } from 'vitest';
import { ranOn } from './support/command-line.ts';

const CSV = ['advise', '--from', 'csv'];

describe('what is not let in', () => {
  test('is told of the row that has it, and the others go on', async () => {
    const table = `id,indication\na,fbss\n\u202eb,fbss\n"${'x'.repeat(60_000)}",fbss\nc,fbss\n`;
    const { lines } = await ranOn(CSV, table);
    expect(lines.map(({ id, error }) => [id, error !== undefined])).toEqual([
      ['a', false],
      [null, true],
      [null, true],
      ['c', false]
    ]);
    expect(lines[1]).toMatchObject({ error: [{ given: 'U+202E' }] });
  });

  test('is a table with more columns than any, at once', async () => {
    const { lines } = await ranOn(CSV, `indication${',age'.repeat(12_000)}\nfbss\n`);
    expect(lines).toMatchObject([{ error: [{ fact: null, allowed: 'at most 1000 columns' }] }]);
  });

  test('is an element of a list, and the others go on', async () => {
    const bad = '{"indication":"fbss","facts":{"__proto__":1}}';
    const good = '{"id":"a","indication":"fbss"}';
    const list = `[${good},${Array.from({ length: 60 }, () => bad).join()},${good}]`;
    const { lines } = await ranOn(['advise', '--from', 'json'], list);
    expect(lines).toHaveLength(62);
    expect(lines.filter(({ error }) => error)).toHaveLength(60);
    expect(lines[1]).toMatchObject({ error: [{ given: '__proto__' }, { fact: '__proto__' }] });
  });
});
