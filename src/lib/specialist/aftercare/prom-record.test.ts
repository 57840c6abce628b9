import { describe, expect, test } from 'vitest';
import { addDays } from '$statecharts/care/dates.ts';
import { FOLLOWED } from '$statecharts/care/proms.ts';
import { localDay } from '$lib/words/date.ts';
import { PromRecord } from './prom-record.svelte.ts';

function recordOf(
  ...moments: readonly (readonly [date: string, totals: Record<string, string>])[]
) {
  const record = new PromRecord();
  record.restore({ moments: moments.map(([date, totals]) => ({ date, totals })) });
  return record;
}

const kindsIn = (record: PromRecord) =>
  [...record.problems].map(([field, { kind }]) => [field, kind]);

describe('the totals of a patient', () => {
  test('are scores in the order of time, with a decimal comma or point', () => {
    const record = recordOf(
      ['1-3-2026', { nrs: '4,5', 'sf12.mental': '40.25' }],
      ['2026-01-15', { nrs: '8', med: '60' }]
    );
    expect(record.scores).toEqual([
      { date: '2026-01-15', total: 'nrs', value: 8 },
      { date: '2026-01-15', total: 'med', value: 60 },
      { date: '2026-03-01', total: 'nrs', value: 4.5 },
      { date: '2026-03-01', total: 'sf12.mental', value: 40.25 }
    ]);
    expect(record.problems.size).toBe(0);
  });

  test.each(FOLLOWED)('$id lies from $min to $max, both included', ({ id, min, max }) => {
    const inside = recordOf(
      ['2026-01-15', { [id]: String(min) }],
      ['2026-01-16', { [id]: String(max) }]
    );
    expect(inside.scores.map(({ value }) => value)).toEqual([min, max]);
    for (const value of [min - 1, max + 1]) {
      const outside = recordOf(['2026-01-15', { [id]: String(value) }]);
      expect(outside.scores).toEqual([]);
      expect(outside.problems.get(`proms-1-${id}`)).toMatchObject({
        kind: 'outOfRange',
        given: String(value),
        range: { min, max }
      });
    }
  });

  test('what cannot be used is kept as it was typed, and the rest of the day counts', () => {
    const record = recordOf(['2026-01-15', { gpe: '8', nrs: '3' }]);
    expect(record.scores.map(({ total }) => total)).toEqual(['nrs']);
    expect(record.moments[0]?.totals).toEqual({ gpe: '8', nrs: '3' });
  });

  test('without a day, on the same day twice, or still to come, nothing of a moment counts', () => {
    const tomorrow = addDays(localDay(new Date()), 1);
    const record = recordOf(
      ['', { nrs: '3' }],
      ['2026-01-15', { nrs: '4' }],
      ['15-1-2026', { nrs: '5' }],
      [tomorrow, { nrs: '6' }],
      ['', {}]
    );
    expect(record.scores.map(({ value }) => value)).toEqual([4]);
    expect(kindsIn(record)).toEqual([
      ['proms-1-date', 'noDate'],
      ['proms-3-date', 'twice'],
      ['proms-4-date', 'future']
    ]);
  });

  test('are changed and taken away', () => {
    const record = new PromRecord();
    const moment = record.add();
    expect(record.isStarted).toBe(false);
    record.setDate(moment, '15-1-2026');
    record.enter(moment, 'nrs', '4');
    record.enter(moment, 'pcs', '20');
    record.enter(moment, 'nrs', '');
    expect(record.scores).toEqual([{ date: '2026-01-15', total: 'pcs', value: 20 }]);
    expect(record.dayOf(moment)).toBe('2026-01-15');
    record.remove(moment);
    expect([record.scores, record.isStarted]).toEqual([[], false]);
  });

  test('are saved as they were typed, and come back the same', () => {
    const first = recordOf(['15-1-2026', { nrs: '4,50', gpe: '9' }], ['32-1-2026', { pcs: 'x' }]);
    const second = new PromRecord();
    second.add({ date: '2020-01-01', totals: {} });
    second.restore(JSON.parse(JSON.stringify(first.toSaved())));
    expect(second.toSaved()).toEqual(first.toSaved());
    expect(second.scores).toEqual(first.scores);
  });
});
