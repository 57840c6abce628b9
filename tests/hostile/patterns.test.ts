import { describe, expect, test } from 'vitest';
import { readDiaryText } from '$lib/diary/files/read-diary-file.ts';
import { LONGEST_LIST } from '../../statecharts/medication/read-list.ts';
import { doorOf, slowOnes } from './slow-ones.ts';

/** What patterns are repeated over: whatever one of theirs begins with, and something that fits none. */
const REPEATED = [
  ...[
    ' ',
    '\t',
    '\n',
    '\r',
    ' \n',
    '0',
    '1',
    '1,',
    '1.',
    '1-',
    '1/',
    '-',
    '.',
    ',',
    ';',
    ':',
    '|',
    "'"
  ],
  ...[
    '"',
    '""',
    '\\',
    '[',
    '{',
    '[[],',
    '{"a":',
    '=',
    '+',
    '(',
    'a',
    'z1',
    'ab ',
    'é',
    'e\u0301',
    '\u200b'
  ],
  ...[
    'x ',
    '1 x ',
    '1dd1 ',
    '1-0-1 ',
    'mg ',
    '10 mg/',
    'd.d. ',
    'a.b.',
    'uur ',
    'om de ',
    'een ',
    'max '
  ],
  ...[
    'gestopt ',
    'wegens ',
    '1-3-2026 ',
    'fentanyl',
    'oxycodon ',
    'oxycodon/naloxon ',
    'pl ',
    '½',
    '1/2 '
  ],
  ...[
    'chronisch ',
    'diabetische ',
    'pijn ',
    'L86 ',
    'sep=',
    'score ',
    'date;',
    '08:1',
    '8:10 p',
    '<',
    '$&'
  ]
];
const ENDS = ['!', '\n"'];

/** Long inputs that begin as good ones may, and end as none does. */
const longOnes = (length: number) =>
  REPEATED.flatMap((piece) =>
    ENDS.map((end) => piece.repeat(Math.ceil(length / piece.length)).slice(0, length) + end)
  );

describe('no pattern is slow on what it was not made for', () => {
  test.each([
    ['fields of a form', 50_000],
    ['search, also in an address', 2_000],
    ['diary kept on the device', 20_000]
  ])('%s', async (name, length) => {
    expect(await slowOnes(longOnes(length), doorOf(name).tryAt as never)).toEqual([]);
  });

  test('pasted medication list, as one line and as many', async () => {
    const { tryAt } = doorOf('pasted medication list');
    const short = longOnes(500).map((line) => `${line}\n`.repeat(12));
    const whole = longOnes(LONGEST_LIST - 2);
    expect(await slowOnes([...short, ...whole], tryAt as never)).toEqual([]);
  });

  test('a cell of a table, its head, and a text of a file', async () => {
    const reader = { write: String };
    const long = longOnes(45_000);
    const tables = long.flatMap((cell) => [
      `date;score;${cell}`,
      `date;score;note\n2026-03-01;4;${cell}`
    ]);
    expect(await slowOnes(tables, (text) => readDiaryText(text, 'a.csv', reader))).toEqual([]);
    const notes = long.map((note) =>
      JSON.stringify({
        ...{ schema: 'neuromodulation-diary/2', instrument: 'nrs' },
        days: [{ date: '2026-03-01', scores: [4], note }]
      })
    );
    expect(await slowOnes(notes, (text) => readDiaryText(text, 'a.json', reader))).toEqual([]);
  });
});
