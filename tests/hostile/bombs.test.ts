import { describe, expect, test } from 'vitest';
import { readDiaryFile } from '$lib/diary/files/read-diary-file.ts';
import { DIARY_FILE, LIFE_FILE, LINE } from '../../statecharts/door/limits.ts';
import { doorOf, slowOnes } from './slow-ones.ts';

describe('what is as large as is let in is refused or read in time', () => {
  const bombs = (bytes: number) =>
    [
      '[',
      '{"a":',
      '"',
      '[],',
      '1,',
      '\\',
      ' ',
      '\n',
      '{"a":1,"a":2},',
      '"\\u0061",',
      '{},'
    ].flatMap((piece) => {
      const text = piece.repeat(bytes / piece.length);
      return [text, `[${text}0]`];
    });

  test.each([
    ['advise', LINE.bytes],
    ['patient in a file', LIFE_FILE.bytes]
  ])('%s', async (name, bytes) => {
    expect(await slowOnes(bombs(bytes - 10), doorOf(name).tryAt as never)).toEqual([]);
  });

  test('diary', async () => {
    const encoder = new TextEncoder();
    const tables = [';', ',', '\n', '"', '";"', '1;2\n', 'x'].map((piece) =>
      `date;score\n${piece.repeat(DIARY_FILE.bytes / piece.length)}`.slice(0, DIARY_FILE.bytes)
    );
    const read = (text: string) => {
      const { buffer, length } = encoder.encode(text);
      const file = { name: 'diary', size: length, arrayBuffer: async () => buffer };
      return readDiaryFile(file, { write: String });
    };
    expect(await slowOnes([...bombs(DIARY_FILE.bytes - 10), ...tables], read)).toEqual([]);
  });
});
