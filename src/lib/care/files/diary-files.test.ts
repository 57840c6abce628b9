import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readDiaryFile, readDiaryText } from './read-diary-file.ts';
import { readCells } from './table-cells.ts';

const write = String;
const read = (text: string, name = 'diary.csv') => readDiaryText(text, name, write);
const kindOf = (text: string, name?: string) => read(text, name).problems?.[0]?.kind;

/** A cell as a careful program writes it. */
const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
const dates = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2099-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const scores = fc.integer({ min: 0, max: 100 }).map((tenths) => tenths / 10);
/** An apostrophe before a formula is the mark of a spreadsheet, and no part of a note. */
const notes = fc
  .string()
  .map((text) => text.trim())
  .filter((text) => !/^'+[=+\-@]/.test(text));

describe('the cells of a table', () => {
  test('come back as they were written', () => {
    const separators = fc.constantFrom(';', ',', '\t') as fc.Arbitrary<';' | ',' | '\t'>;
    const ends = fc.constantFrom('\n', '\r\n', '\r');
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom('"', ';', ',', '\t', '\n', 'a') })
    );
    const rows = fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 });
    fc.assert(
      fc.property(rows, separators, ends, (table, separator, end) => {
        const text = table.map((row) => row.map(quoted).join(separator)).join(end);
        const lines = readCells(text, separator);
        const kept = table.filter((row) => row.some((each) => each.trim() !== ''));
        expect(Array.isArray(lines) && lines.map(({ cells }) => cells)).toEqual(kept);
      })
    );
  });

  test.each(['a;"b', 'a;b"c', '"a"b;c'])('%s is refused', (text) => {
    expect(readCells(text, ';')).toMatchObject({ kind: 'quote' });
  });
});

describe('a diary in a table', () => {
  test.each([';', '\t', ','] as const)('comes back as it was written with "%s"', (separator) => {
    const days = fc.array(fc.tuple(dates, scores, fc.option(scores), notes), { minLength: 1 });
    fc.assert(
      fc.property(days, (list) => {
        const sign = separator === ',' ? '.' : ',';
        const number = (score: number | null) =>
          score === null ? '' : String(score).replace('.', sign);
        const rows = list.map(([date, first, second, note]) =>
          [date, number(first), number(second), quoted(note)].join(separator)
        );
        const heads = ['datum', 'score 1', 'score 2', 'medicatie'].join(separator);
        expect(read(`\uFEFF${[heads, ...rows].join('\r\n')}\r\n`).days).toEqual(
          list.map(([date, first, second, note]) => ({
            date,
            scores: [number(first), number(second)],
            medication: note
          }))
        );
      })
    );
  });

  test('names its instrument in its heads', () => {
    expect(read('date;VAS 1;VAS 2\n2026-03-01;40;50')).toMatchObject({ instrument: 'vas' });
    expect(read('date;score\n2026-03-01;4')).not.toHaveProperty('instrument');
  });

  test.each([
    ['date,score\n2026-03-01,4,5', 'cells'],
    ['date,score\n2026-03-01,"4,5"', 'score'],
    ['date;score\n2026-03-01;1.000', 'score'],
    ['date;score\n2026-03-01;vier', 'score'],
    ['date;score\n2026-02-30;4', 'date'],
    ['date;score\n1-3-2026;4', 'date'],
    ['date;score', 'empty'],
    ['', 'empty'],
    ['date\n2026-03-01', 'separator'],
    ['date;score,x\n2026-03-01;4', 'separator'],
    ['date;remarks\n2026-03-01;4', 'header'],
    ['date;date;score\n2026-03-01;2026-03-01;4', 'header'],
    ['date;nrs;vas\n2026-03-01;4;40', 'mixed'],
    ['date;score;sleep;slaap\n2026-03-01;4;5;6', 'header'],
    ['date;score;sleep\n2026-03-01;4;11', 'sleep'],
    ['date;score;sleep\n2026-03-01;4;6,5', 'sleep'],
    ['date;score;attacks\n2026-03-01;4;-1', 'attacks'],
    ['date;score\n2026-03-01;"4', 'quote']
  ])('%j is refused: %s', (text, kind) => {
    expect(kindOf(text)).toBe(kind);
  });

  test('tells every line that is wrong', () => {
    const { problems } = read('date;score\n2026-03-01;x\n2026-03-02;4\n2026-02-30;5');
    expect(problems).toEqual([
      { kind: 'score', given: 'x', place: 2 },
      { kind: 'date', given: '2026-02-30', place: 4 }
    ]);
  });
});

describe('a file', () => {
  const of = (bytes: number[], size = bytes.length) => ({
    name: 'diary.csv',
    size,
    arrayBuffer: async () => new Uint8Array(bytes).buffer
  });

  test('in another encoding is refused, not guessed', async () => {
    const bytes = [...'date;score;medication\n2026-03-01;4;caf'].map((sign) => sign.charCodeAt(0));
    const { problems } = await readDiaryFile(of([...bytes, 0xe9]), write);
    expect(problems).toEqual([{ kind: 'notUtf8' }]);
  });

  test('that is too large is not even opened', async () => {
    const file = { ...of([]), size: 6_000_000, arrayBuffer: () => Promise.reject(new Error()) };
    expect((await readDiaryFile(file, write)).problems).toEqual([{ kind: 'tooLarge' }]);
  });

  test('that cannot be opened is said to be so', async () => {
    const file = { ...of([1]), arrayBuffer: () => Promise.reject(new Error()) };
    expect((await readDiaryFile(file, write)).problems).toEqual([{ kind: 'unreadable' }]);
  });
});
