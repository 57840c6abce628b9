import { readFile } from 'node:fs/promises';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { LANGUAGES } from '$lib/words/language.ts';
import { DAYS } from '../../../../tests/files/days.ts';
import { onOneLine } from './diary-file.ts';
import { readDiaryFile } from './read-diary-file.ts';
import { dayOf, READER } from './testing.ts';
import { writeCsvDiary } from './write-csv-diary.ts';

const FOLDER = 'tests/files';

/** A file as a browser gives it, under a name that says nothing. */
async function read(name: string) {
  const bytes = new Uint8Array(await readFile(`${FOLDER}/${name}`));
  const file = { name: 'diary.csv', size: bytes.length, arrayBuffer: async () => bytes.buffer };
  return readDiaryFile(file, READER);
}

/** Node takes the euro sign of Windows-1252 for another, and browsers do not: their own test has it. */
class BrowserDecoder extends TextDecoder {
  override decode(bytes?: AllowSharedBufferSource): string {
    const text = super.decode(bytes);
    return this.encoding === 'windows-1252' ? text.replaceAll('\x80', '€') : text;
  }
}

beforeAll(() => {
  vi.stubGlobal('TextDecoder', BrowserDecoder);
  return () => vi.unstubAllGlobals();
});

/** The days as they were written, each note on one line. */
const written = DAYS.map(({ medication, ...day }) => ({
  ...day,
  ...(medication && { medication: onOneLine(medication) })
}));

test.each(LANGUAGES)(
  'the file that the spreadsheet was given is what is written in %s',
  async (l) => {
    await expect(writeCsvDiary('nrs', DAYS, l)).toMatchFileSnapshot(
      `${process.cwd()}/${FOLDER}/export-${l}.csv`
    );
  }
);

describe('a diary that a spreadsheet opened and saved comes back the same days', () => {
  test.each([
    'export-nl.csv',
    'export-en.csv',
    'nl-semicolon.csv',
    'nl-comma.csv',
    'nl-tab.csv',
    'nl-quoted.csv',
    'nl-utf16.csv',
    'nl-windows1252.csv',
    'en-comma.csv'
  ])('%s', async (name) => {
    const { days, problems, ...rest } = await read(name);
    expect([problems, days?.map(dayOf), rest]).toEqual([
      undefined,
      written,
      { format: 'csv', instrument: 'nrs' }
    ]);
  });

  test.each(['nl-day-first.csv', 'nl-day-first-slash.csv'])('%s, to be confirmed', async (name) => {
    const { days, ...rest } = await read(name);
    expect(days?.map(dayOf)).toEqual(written);
    expect(rest).toEqual({ format: 'csv', instrument: 'nrs', isDayFirst: true });
  });
});

test('the month first is told at each day on which it shows', async () => {
  const { problems } = await read('nl-month-first.csv');
  expect(problems?.map(({ kind, given }) => [kind, given])).toEqual(
    ['26', '27', '28', '29', '30'].map((day) => ['monthFirst', `3/${day}/2026`])
  );
});

test.each([
  ['nl.xlsx', 'excel'],
  ['nl.xls', 'excel'],
  ['nl.ods', 'openDocument'],
  ['nl.pdf', 'pdf'],
  ['../../static/icon-192.png', 'picture']
])('%s under the name of a table is told to be what it is', async (name, kind) => {
  expect((await read(name)).problems).toEqual([{ kind }]);
});
