import { describe, expect, test } from 'vitest';
import { readDiaryFile } from './read-diary-file.ts';
import { READER, readText } from './testing.ts';

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
    // Node 20 takes the euro sign of this encoding for another; the browser's own test has it.
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
    ['archive', '\x1f\x8b\b....'],
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
    const { problems } = readText('BMI;date;score\n27;2026-03-01;4', 'a.csv');
    expect(problems?.[0]?.kind).toBe('header');
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
