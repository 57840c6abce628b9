import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import type { PromScore } from '$statecharts/life/life.ts';
import { askedTotals, dueAt } from './asked-totals.ts';
import { linesAt } from './event-lines.ts';
import { markedEvents } from './events.ts';
import { seriesOf, timeAxis } from './series.ts';
import { writeTotals } from './write-totals.ts';

const IMPLANT = [{ kind: 'implant', date: '2025-03-03' }] as const;

describe('the moment of the rules that a day belongs to', () => {
  test.each([
    ['2025-01-15', 0],
    ['2025-03-03', 0],
    ['2025-04-01', 6],
    ['2025-09-20', 6],
    ['2026-02-20', 12],
    ['2027-02-20', 24],
    ['2031-05-01', 72]
  ])('%s: %s months', (day, months) => {
    expect(dueAt(day, 'NL', IMPLANT)).toBe(months);
  });

  test('is not known without an implant, nor in Belgium; a battery does not count', () => {
    expect(dueAt('2025-09-01', 'NL', [])).toBeUndefined();
    expect(dueAt('2025-09-01', 'NL', [{ kind: 'battery', date: '2025-03-03' }])).toBeUndefined();
    expect(dueAt('2025-09-01', 'BE', IMPLANT)).toBeUndefined();
  });

  test('counts from the last implant before it', () => {
    const two = [...IMPLANT, { kind: 'implant', date: '2027-03-03' } as const];
    expect(dueAt('2027-09-01', 'NL', two)).toBe(6);
  });
});

test('a total that was entered stays, whatever the rules ask then', () => {
  const ids = (entered: Record<string, string>) =>
    askedTotals(0, 'NL', [], entered).map(({ id }) => id);
  expect(ids({})).not.toContain('gpe');
  expect(ids({ gpe: '2' })).toContain('gpe');
});

const SCORES: readonly PromScore[] = [
  { date: '2025-01-15', total: 'med', value: 64 },
  { date: '2025-01-15', total: 'nrs', value: 8 },
  { date: '2025-09-01', total: 'nrs', value: 3.5 }
];

describe('the charts', () => {
  test('begin with pain and opioids; the axis of a dose ends at a round number above it', () => {
    expect(seriesOf(SCORES).map(({ total, top }) => [total.id, top])).toEqual([
      ['nrs', 10],
      ['med', 100]
    ]);
  });

  test('have one axis of time, from the first day to today', () => {
    const axis = timeAxis(['2025-03-01', '2025-01-01'], '2025-12-31');
    expect([axis.from, axis.to, axis.at('2025-01-01'), axis.at('2025-12-31')]).toEqual([
      '2025-01-01',
      '2025-12-31',
      0,
      1
    ]);
    expect(axis.at('2025-07-02')).toBeCloseTo(0.5, 2);
    expect(timeAxis([], '2025-12-31').at('2025-12-31')).toBe(0.5);
  });

  test('numbers of events that are near stand below each other', () => {
    const axis = timeAxis(['2025-01-01'], '2025-12-31');
    const days = ['2025-03-01', '2025-03-08', '2025-10-01'];
    const events = days.map((date) => ({ kind: 'implant' as const, date }));
    expect(linesAt(events, axis).map(({ label, level }) => [label, level])).toEqual([
      ['1', 0],
      ['2', 1],
      ['3', 0]
    ]);
  });

  test('mark implants, and off-tests whose day is known', () => {
    const steps = [
      { event: { type: 'SWITCHED_OFF' }, date: '2026-01-01' },
      { event: { type: 'SWITCHED_ON' } },
      { event: { type: 'VISITED' }, date: '2025-06-01' }
    ] as const;
    expect(markedEvents(IMPLANT, { steps })).toEqual([
      { kind: 'implant', date: '2025-03-03' },
      { kind: 'SWITCHED_OFF', date: '2026-01-01' }
    ]);
  });
});

test.each([
  ['nl', ';', ['2025-09-01', '3,5', '']],
  ['en', ',', ['2025-09-01', '3.5', '']]
] as const)('the table in %s is what a spreadsheet there expects', async (language, sign, last) => {
  const words = wordsOf(language, await loadTexts(language, ['totals']));
  const text = writeTotals(SCORES, words);
  expect(text.startsWith('\uFEFF')).toBe(true);
  const { data, errors } = Papa.parse<string[]>(text.slice(1).trimEnd(), { delimiter: sign });
  expect(errors).toEqual([]);
  expect(data[0]).toHaveLength(3);
  expect(data.slice(1)).toEqual([['2025-01-15', '8', '64'], last]);
});
