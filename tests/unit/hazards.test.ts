import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const root = new URL('../../', import.meta.url);
const hazards = readFileSync(new URL('docs/safety/hazards.md', root), 'utf8');
const lines = hazards.split('\n');
const rows = lines.filter((line) => line.startsWith('| H-')).map(cellsOf);

/** The columns of every table of hazards. */
const COLUMNS = ['no.', 'hazard', 'cause', 'harm', 'S', 'L', 'control', 'shown by'];

function cellsOf(line: string): string[] {
  return line
    .split('|')
    .slice(1, -1)
    .map((cell) => cell.trim());
}

/** The grades of a scale that is explained above the hazards. */
const gradesOf = (letter: string) =>
  lines.filter((line) => line.startsWith(`| ${letter}`)).map((line) => cellsOf(line)[0]);

const cell = (row: readonly string[], column: string) => row[COLUMNS.indexOf(column)] ?? '';

describe('the hazards', () => {
  test('are numbered without a gap, so that none is taken out unseen', () => {
    const numbers = rows.map(([number]) => number);
    expect(numbers).toEqual(rows.map((_, i) => `H-${String(i + 1).padStart(2, '0')}`));
    expect(rows.length).toBeGreaterThanOrEqual(59);
  });

  test('stand in tables with the same columns', () => {
    const heads = lines.filter((line) => line.startsWith('| no.')).map(cellsOf);
    expect(heads.length).toBeGreaterThan(5);
    expect(heads.filter((head) => head.join() !== COLUMNS.join())).toEqual([]);
  });

  test('are graded by scales that are explained', () => {
    expect(gradesOf('S').slice(1)).toEqual(['S1', 'S2', 'S3', 'S4']);
    expect(gradesOf('L').slice(1)).toEqual(['L1', 'L2', 'L3', 'L4']);
    const grades = rows.map((row) => `${cell(row, 'S')} ${cell(row, 'L')}`);
    expect(grades.filter((grade) => !/^S[1-4] L[1-4]$/.test(grade))).toEqual([]);
  });

  test('that could kill or paralyse stay seldom, and none stays without a control', () => {
    const left = rows.filter(
      (row) => cell(row, 'L') === 'L4' || (cell(row, 'S') === 'S4' && cell(row, 'L') > 'L2')
    );
    expect(left).toEqual([]);
  });

  test.each(rows)('%s has everything said: %s', (...row) => {
    expect(row).toHaveLength(COLUMNS.length);
    for (const column of COLUMNS) expect(cell(row, column), column).not.toBe('');
  });

  test.each(rows)('%s is shown by tests that exist: %s', (...row) => {
    const files = [...cell(row, 'shown by').matchAll(/`([^`]+)`/g)].map(([, file = '']) => file);
    expect(files).not.toEqual([]);
    expect(files.filter((file) => !/^(?:src|tests)\/.*\.test\.ts$/.test(file))).toEqual([]);
    expect(files.filter((file) => !existsSync(new URL(file, root)))).toEqual([]);
  });
});
