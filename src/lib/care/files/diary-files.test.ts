import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { onOneLine } from './diary-file.ts';
import { readDiaryFile, readDiaryText } from './read-diary-file.ts';
import { readTable } from './read-table.ts';
import { READER, readText } from './testing.ts';

const read = (text: string, name = 'diary.csv') => readText(text, name);
const kindOf = (text: string) => read(text).problems?.[0]?.kind;
const daysOf = (text: string) =>
  read(text).days?.map(({ date, scores, medication }) => [date, ...scores, medication]);

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

describe('a table as spreadsheets write it is read', () => {
  test.each([
    ['with columns that are empty', 'datum;nrs;;\n2026-03-26;4;;\n', '4'],
    ['with a column between others that is empty', 'datum;;nrs\n2026-03-26;;4\n', '4'],
    ['with rows longer than its heads', 'datum;nrs\n2026-03-26;4;;\n', '4'],
    ['with a line that names the separator', 'sep=;\r\ndatum;nrs\r\n2026-03-26;4\r\n', '4'],
    ['with such a line in other letters', 'SEP=|\ndatum|nrs\n2026-03-26|4\n', '4'],
    ['with a decimal comma in quotes', 'date,nrs\n2026-03-26,"4,5"\n', '4,5'],
    ['with three decimals', 'datum;nrs\n2026-03-26;3,125\n', '3,1250'],
    ['with three decimals and a point', 'date,nrs\n2026-03-26,3.125\n', '3.1250'],
    ['with blank lines', '\n;;\ndatum;nrs\n;\n2026-03-26;4\n\n', '4'],
    ['with every cell in quotes', '"datum";"nrs"\n"2026-03-26";"4"\n', '4']
  ])('%s', (_, text, score) => {
    expect(daysOf(text)).toEqual([['2026-03-26', score, '']]);
  });

  test('with the newest day first', () => {
    const text = 'datum;nrs\n2026-03-28;6\n2026-03-27;5\n2026-03-26;4\n';
    expect(daysOf(text)?.map(([date]) => date)).toEqual(['2026-03-26', '2026-03-27', '2026-03-28']);
  });

  test.each(['\n', '\r\n', ' \r'])('with %j within a note, which becomes a space', (end) => {
    const text = `datum;nrs;medicatie\r\n2026-03-26;4;"paracetamol${end}3 x per dag"\r\n`;
    expect(daysOf(text)).toEqual([['2026-03-26', '4', 'paracetamol 3 x per dag']]);
  });

  test.each(['26-3-2026', '26/3/2026', '26-03-2026', '26.3.2026'])(
    'with the day first, %s, to be confirmed',
    (date) => {
      const found = read(`datum;nrs\n${date};4`);
      expect(found.days?.map((day) => day.date)).toEqual(['2026-03-26']);
      expect(found).toMatchObject({ isDayFirst: true });
    }
  );

  test('with the year first, about which there is nothing to confirm', () => {
    expect(read('datum;nrs\n2026-03-26;4')).not.toHaveProperty('isDayFirst');
  });

  test('as a whole or not at all: the month first is refused though other days could be read', () => {
    const { problems } = read('date,nrs\n3/4/2026,4\n3/26/2026,5');
    expect(problems).toEqual([
      {
        kind: 'monthFirst',
        given: '3/26/2026',
        place: { line: 3, column: { number: 1, head: 'date' } }
      }
    ]);
  });

  test.each(['2026-04-02', '2-4-2026', '2062-03-01'])('but not of %s, still to come', (date) => {
    const reader = { ...READER, today: '2026-04-01' };
    const kinds = (day: string) =>
      readDiaryText(`date;nrs\n${day};4`, 'a.csv', reader).problems?.map(({ kind }) => kind);
    expect([kinds('2026-04-01'), kinds(date)]).toEqual([undefined, ['future']]);
  });
});

describe('a file', () => {
  const of = (bytes: readonly number[], name = 'diary.csv', size = bytes.length) => ({
    name,
    size,
    arrayBuffer: async () => new Uint8Array(bytes).buffer
  });
  const signs = (text: string) => [...text].map((sign) => sign.charCodeAt(0));
  const NOTE = 'date;score;medication\n2026-03-01;4;café €';
  const notesIn = async (bytes: readonly number[]) =>
    (await readDiaryFile(of(bytes), READER)).days?.map(({ medication }) => medication);

  test('is read in UTF-8, with and without its mark', async () => {
    const bytes = [...new TextEncoder().encode(NOTE)];
    expect(await notesIn(bytes)).toEqual(['café €']);
    expect(await notesIn([0xef, 0xbb, 0xbf, ...bytes])).toEqual(['café €']);
  });

  test('is read in Windows-1252', async () => {
    // Node takes the euro sign of this encoding for another; the browser's own test has it.
    expect(await notesIn(signs(NOTE.replace(' €', '')))).toEqual(['café']);
  });

  test.each([
    ['UTF-16, little end first', (code: number) => [code & 0xff, code >> 8]],
    ['UTF-16, big end first', (code: number) => [code >> 8, code & 0xff]]
  ])('is read in %s', async (_, bytesOf) => {
    expect(await notesIn(signs(`\uFEFF${NOTE}`).flatMap(bytesOf))).toEqual(['café €']);
  });

  test.each([
    ['excel', 'PK\x03\x04......[Content_Types].xml...xl/workbook.xml'],
    ['excel', `\xd0\xcf\x11\xe0....${[...'Workbook'].map((sign) => `${sign}\0`).join('')}`],
    ['openDocument', 'PK\x03\x04..mimetypeapplication/vnd.oasis.opendocument.spreadsheet'],
    ['numbers', 'PK\x03\x04......Index/Document.iwa'],
    ['document', 'PK\x03\x04......word/document.xml'],
    ['document', '{\\rtf1 date;score'],
    ['document', '<!DOCTYPE html><table>'],
    ['archive', 'PK\x03\x04......diary.csv'],
    ['pdf', '%PDF-1.7'],
    ['picture', '\xff\xd8\xff\xe0..JFIF'],
    ['picture', '\x89PNG\r\n'],
    ['picture', '....ftypheic'],
    ['notText', 'date;score\n2026-03-01;4\0']
  ])('that is something else is told to be: %s', async (kind, text) => {
    for (const name of ['diary.csv', 'diary.json', 'diary']) {
      expect((await readDiaryFile(of(signs(text), name), READER)).problems).toEqual([{ kind }]);
    }
  });

  test('that begins with letters of a picture may be a table', () => {
    expect(kindOf('BMI;date;score\n27;2026-03-01;4')).toBe('header');
  });

  test('that is too large is not even opened', async () => {
    const file = { ...of([], 'a.csv', 6e6), arrayBuffer: () => Promise.reject(new Error()) };
    expect((await readDiaryFile(file, READER)).problems).toEqual([{ kind: 'tooLarge' }]);
  });

  test('that cannot be opened is said to be so', async () => {
    const file = { ...of([1]), arrayBuffer: () => Promise.reject(new Error()) };
    expect((await readDiaryFile(file, READER)).problems).toEqual([{ kind: 'unreadable' }]);
  });
});
