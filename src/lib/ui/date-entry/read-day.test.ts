import { expect, test } from 'vitest';
import { readDay } from '../read-day.ts';

test.each(['2026-08-31', ' 2028-02-29 '])('%j is a day', (text) => {
  expect(readDay(text)).toEqual({ value: text.trim() });
});

test.each([
  ['31-8-2026', 'dateForm'],
  ['2026-8-31', 'dateForm'],
  ['20260831', 'dateForm'],
  ['2027-02-29', 'noSuchDay'],
  ['2026-13-01', 'noSuchDay'],
  ['0026-02-30', 'noSuchDay']
])('%j is no day: %s', (given, kind) => {
  expect(readDay(given)).toEqual({ problem: { kind, given } });
});

test('nothing typed says nothing', () => {
  expect(readDay('  ')).toEqual({});
});

test.each(['0026-03-01', '1979-12-31', '2100-01-01'])(
  '%j is told which years there are',
  (given) => {
    const days = ['1980-01-01', '2099-12-31'];
    expect(readDay(given)).toEqual({ problem: { kind: 'outsideYears', given, days } });
  }
);

test('a day that is still to come is none where the past is asked for', () => {
  expect(readDay('2062-03-01')).toEqual({ value: '2062-03-01' });
  expect(readDay('2062-03-01', '2026-03-01').problem?.kind).toBe('future');
  expect(readDay('2026-03-01', '2026-03-01')).toEqual({ value: '2026-03-01' });
});
