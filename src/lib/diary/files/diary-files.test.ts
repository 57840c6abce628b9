import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onOneLine } from './diary-file.ts';
import { readTable } from './read-table.ts';
import { readText } from './testing.ts';

const read = (text: string, name = 'diary.csv') => readText(text, name);
const kindOf = (text: string) => read(text).problems?.[0]?.kind;

/** A cell as a careful program writes it. */
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const dates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const scores = fc.integer({ min: 0, max: 10_000 }).map((thousandths) => thousandths / 1000);
/** An apostrophe before a formula is the mark of a spreadsheet, and no part of a note. */
const notes = fc
  .string()
  .map((text) => text.trim())
  .filter((text) => !/^'+[=+\-@]/.test(text));

describe('the cells of a table', () => {
  test('come back as they were written, each on one line, and each line where it begins', () => {
    const separators = fc.constantFrom(';', ',', '\t');
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ';', ',', '\t', '\n', 'a') })
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, separators, ends, (table, separator, end) => {
        const lines = table.map((row) => row.map(quoted).join(separator));
        const text = `sep=${separator}${end}${lines.join(end)}`;
        const before = (i: number) => ['sep', ...lines.slice(0, i)].join('\n').split(/\r\n|\r|\n/);
        const kept = table
          .map((row, i) => ({ line: before(i).length + 1, cells: row.map(onOneLine) }))
          .filter(({ cells }) => cells.some(Boolean));
        expect(readTable(text)).toEqual({ separator, lines: kept });
      })
    );
  });

  test.each([
    ['a;b\nc;"b', 2],
    ['a;b\n\n"a"b;c', 3]
  ])('%j is refused at its line', (text, line) => {
    expect(readTable(text)).toEqual({ kind: 'quote', place: { line } });
  });
});

describe('a diary in a table', () => {
  test.each([';', '\t', ','] as const)('comes back as it was written with "%s"', (separator) => {
    const days = fc.uniqueArray(fc.tuple(dates, scores, fc.option(scores), notes), {
      minLength: 1,
      selector: ([date]) => date
    });
    fc.assert(
      fc.property(days, (list) => {
        const sign = separator === ',' ? '.' : ',';
        const number = (score: number | null) =>
          score === null ? '' : String(score).replace('.', sign);
        const rows = list.map(([date, first, second, note]) =>
          [date, number(first), number(second), quoted(note)].join(separator)
        );
        const heads = ['datum', 'score 1', 'score 2', 'medicatie'].join(separator);
        const { days: found = [] } = read(`\uFEFF${[heads, ...rows].join('\r\n')}\r\n`);
        const value = (score: string) => (score === '' ? null : Number(score.replace(',', '.')));
        const again = found.map((day) => [day.date, ...day.scores.map(value), day.medication]);
        expect(again).toEqual(list.toSorted(([a], [b]) => (a < b ? -1 : 1)));
      })
    );
  });

  test('names its instrument in its heads', () => {
    expect(read('date;VAS 1;VAS 2\n2026-03-01;40;50')).toMatchObject({ instrument: 'vas' });
    expect(read('date;score\n2026-03-01;4')).not.toHaveProperty('instrument');
  });

  test.each([
    ['date,score\n2026-03-01,4,5', 'cells'],
    ['date,score 1,score 2\n2026-03-01,4,5,', 'cells'],
    ['date;score;score\n2026-03-01;4', 'cells'],
    ['date;score\n2026-03-01;1.000.000', 'score'],
    ['date;score\n2026-03-01;vier', 'score'],
    ['date;score\n2026-03-01;4-mei', 'score'],
    ['date;score\n2026-02-30;4', 'date'],
    ['date;score\n30-2-2026;4', 'date'],
    ['date;score\n26-03-26;4', 'date'],
    ['date;score\n3/26/2026;4', 'monthFirst'],
    ['date;score\n0026-03-26;4', 'outsideYears'],
    ['date;score\n1-1-2100;4', 'outsideYears'],
    ['date;score', 'empty'],
    ['', 'empty'],
    ['date\n2026-03-01', 'separator'],
    ['date;score,x\n2026-03-01;4', 'separator'],
    ['date;remarks\n2026-03-01;4', 'header'],
    ['date;sleep\n2026-03-01;4', 'columns'],
    ['score;sleep\n4;4', 'columns'],
    ['date;date;score\n2026-03-01;2026-03-01;4', 'columnTwice'],
    ['date;nrs;vas\n2026-03-01;4;40', 'mixed'],
    ['date;score;sleep;slaap\n2026-03-01;4;5;6', 'columnTwice'],
    ['date;score;sleep\n2026-03-01;4;11', 'sleep'],
    ['date;score;sleep\n2026-03-01;4;6,5', 'sleep'],
    ['date;score;attacks\n2026-03-01;4;-1', 'attacks'],
    ['date;score;;\n2026-03-01;4;;5', 'unnamed'],
    ['date;score;time;tijd\n2026-03-01;4;08:10;08:10', 'columnTwice'],
    ['date;score 1;time 2\n2026-03-01;4;08:10', 'timeColumn'],
    ['date;score;score;time\n2026-03-01;4;5;08:10', 'timeColumn'],
    ['date;score;time;sleep\n2026-03-01;;08:10;4', 'timeAlone'],
    ['date;score;time\n2026-03-01;4;810', 'time'],
    ['date;score\n2026-03-01;"4', 'quote']
  ])('%j is refused: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('tells every cell that is wrong, by its line and its column', () => {
    const { problems } = read('sep=;\ndate;nrs 1\n2026-03-01;x\n"2026-03-02";4\n2026-02-30;5');
    expect(problems).toEqual([
      { kind: 'score', given: 'x', place: { line: 3, column: { number: 2, head: 'nrs 1' } } },
      { kind: 'date', given: '2026-02-30', place: { line: 5, column: { number: 1, head: 'date' } } }
    ]);
  });
});
