import { expect, test } from 'vitest';
import { readDay, writeDay } from '../read-day.ts';

test.each([
  ['2026-08-31', '2026-08-31'],
  [' 2028-02-29 ', '2028-02-29'],
  ['31-8-2026', '2026-08-31'],
  ['01-03-2026', '2026-03-01'],
  ['31/8/2026', '2026-08-31'],
  ['1/3/2026', '2026-03-01'],
  [' 29-2-2028 ', '2028-02-29']
])('%j is a day', (text, value) => {
  expect(readDay(text)).toEqual({ value });
});

test.each([
  ['31/8-2026', 'dateForm'],
  ['31.8.2026', 'dateForm'],
  ['31-8-26', 'dateForm'],
  ['2026-8-31', 'dateForm'],
  ['20260831', 'dateForm'],
  ['2027-02-29', 'noSuchDay'],
  ['29-2-2027', 'noSuchDay'],
  ['8-31-2026', 'noSuchDay'],
  ['8/31/2026', 'noSuchDay'],
  ['2026-13-01', 'noSuchDay'],
  ['0026-02-30', 'noSuchDay']
])('%j is no day: %s', (given, kind) => {
  expect(readDay(given)).toEqual({ problem: { kind, given } });
});

test('nothing typed says nothing', () => {
  expect(readDay('  ')).toEqual({});
});

test.each(['0026-03-01', '1979-12-31', '2100-01-01', '1-1-2206'])(
  '%j is told which years there are',
  (given) => {
    const days = ['1980-01-01', '2099-12-31'];
    expect(readDay(given)).toEqual({ problem: { kind: 'outsideYears', given, days } });
  }
);

test('a day that is still to come is none where the past is asked for', () => {
  expect(readDay('2062-03-01')).toEqual({ value: '2062-03-01' });
  expect(readDay('1-3-2062', '2026-03-01').problem).toMatchObject({
    kind: 'future',
    days: ['2062-03-01']
  });
  expect(readDay('2026-03-01', '2026-03-01')).toEqual({ value: '2026-03-01' });
});

test('a day that is written reads back as itself', () => {
  expect(writeDay('2026-03-01')).toBe('1-3-2026');
  expect(readDay(writeDay('2028-02-29'))).toEqual({ value: '2028-02-29' });
});
