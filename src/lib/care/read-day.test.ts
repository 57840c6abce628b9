import { expect, test } from 'vitest';
import { readDay } from './read-day.ts';

test.each(['2026-08-31', ' 2028-02-29 '])('%j is a day', (text) => {
  expect(readDay(text)).toEqual({ value: text.trim() });
});

test.each([
  ['31-8-2026', 'dateForm'],
  ['2026-8-31', 'dateForm'],
  ['20260831', 'dateForm'],
  ['2027-02-29', 'noSuchDay'],
  ['2026-13-01', 'noSuchDay']
])('%j is no day: %s', (given, kind) => {
  expect(readDay(given)).toEqual({ problem: { kind, given } });
});

test('nothing typed says nothing', () => {
  expect(readDay('  ')).toEqual({});
});
