import { describe, expect, test } from 'vitest';
import { controlIn, shown, withoutControls } from '../../statecharts/door/controls.ts';
import { LINE } from '../../statecharts/door/limits.ts';
import { scanTable } from '../../statecharts/door/scan-table.ts';
import { readLife } from '../../statecharts/life/read-life.ts';
import { writeLife } from '../../statecharts/life/write-life.ts';
import { ALL, WHOLE } from './support/life-contents.ts';

describe('signs that nobody sees', () => {
  test.each(['é 😀 👩\u200d⚕️ ½ co\u00adoperatie ١ \u2028', 'a\tb\r\n'])(
    'are none of %j',
    (text) => {
      expect([controlIn(text), withoutControls(text), shown(text)]).toEqual([
        undefined,
        text,
        text
      ]);
    }
  );

  test.each([
    '\u202e',
    '\u200f',
    '\u2066',
    '\0',
    '\x7f',
    '\x85',
    '\ud800',
    '\ufeff',
    '\u{e0041}',
    '\u200b'
  ])('are named where they are shown, and left out where they were pasted: %j', (sign) => {
    expect(controlIn(`a${sign}b`)?.at).toBe(1);
    expect(withoutControls(`a${sign}b`)).toBe('ab');
    expect(shown(`a${sign}b`)).toMatch(/^a\[U\+[0-9A-F]{4,5}\]b$/);
  });

  test('that were pasted into a case do not keep its file from being opened', async () => {
    const { life } = await readLife(
      writeLife({ ...WHOLE, label: 'A\u202e-17' }, '2026-11-30'),
      ALL
    );
    expect(life?.label).toBe('A-17');
  });

  test('are told of a table with their line; so is what is too wide', () => {
    const limits = { ...LINE, columns: 100 };
    expect(scanTable('date;score\n\u202e', limits)).toMatchObject({ kind: 'control', line: 2 });
    expect(scanTable(`a${';'.repeat(100)}`, limits)).toMatchObject({ kind: 'columns', line: 1 });
    expect(scanTable('date;score\n2026-03-01;4', limits)).toBeUndefined();
  });
});
