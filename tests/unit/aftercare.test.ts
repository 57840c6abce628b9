import { describe, expect, test } from 'vitest';
import { aftercareOf } from '../../statecharts/care/aftercare.ts';
import { promsAt, PROMS } from '../../statecharts/care/proms.ts';
import { everyDay, monthsLater, text } from '../oracle/care/calendar.ts';
import { pathwayOf } from '../../statecharts/indications/registry.ts';

const plan = (country: 'NL' | 'BE', implantDate: string, years: number) =>
  aftercareOf({ country, implantDate, years });

describe('aftercare in the Netherlands', () => {
  test('of one year has three visits, with PROMs at 6 and 12 months', () => {
    expect(plan('NL', '2026-01-15', 1)).toEqual([
      { date: '2026-04-15', months: 3, what: ['visit'] },
      { date: '2026-07-15', months: 6, what: ['visit', 'proms'] },
      { date: '2027-01-15', months: 12, what: ['visit', 'proms'] }
    ]);
  });

  test('goes on yearly, up to and including the last year', () => {
    const visits = plan('NL', '2026-01-15', 50);
    const years = Array.from({ length: 50 }, (_, i) => (i + 1) * 12);
    expect(visits.map(({ months }) => months)).toEqual([3, 6, ...years]);
    expect(visits.slice(1).every(({ what }) => what.includes('proms'))).toBe(true);
  });
});

test('aftercare in Belgium is a visit every six months, without PROMs', () => {
  expect(plan('BE', '2027-08-31', 2)).toEqual([
    { date: '2028-02-29', months: 6, what: ['visit'] },
    { date: '2028-08-31', months: 12, what: ['visit'] },
    { date: '2029-02-28', months: 18, what: ['visit'] },
    { date: '2029-08-31', months: 24, what: ['visit'] }
  ]);
});

test('dates are counted from the implant, not from the visit before', () => {
  const dates = plan('NL', '2024-02-29', 4).map(({ date }) => date);
  expect(dates.slice(2)).toEqual(['2025-02-28', '2026-02-28', '2027-02-28', '2028-02-29']);
});

test('every day of five years gets the same dates as from a calendar', () => {
  for (const day of everyDay(2023, 2027)) {
    for (const country of ['NL', 'BE'] as const) {
      for (const { date, months } of plan(country, text(day), 3)) {
        expect(date).toBe(text(monthsLater(day, months)));
      }
    }
  }
});

test('a plan may run past the last day that can be entered', () => {
  expect(plan('NL', '2099-12-31', 50).at(-1)?.date).toBe('2149-12-31');
});

describe('the PROMs', () => {
  const ids = (country: 'NL' | 'BE', indication: string, months: number) =>
    promsAt(country, pathwayOf(indication)?.after.proms ?? [], months).map(({ id }) => id);

  test('ask about the back after back surgery and the neck after neck surgery', () => {
    expect(ids('NL', 'fbss', 6)).toEqual(PROMS.map(({ id }) => id).filter((id) => id !== 'ndi'));
    expect(ids('NL', 'fnss', 6)).toEqual(PROMS.map(({ id }) => id).filter((id) => id !== 'odi'));
    expect(ids('NL', 'crps', 6)).not.toEqual(expect.arrayContaining(['odi']));
  });

  test('are filled in at the intake, at 6 months and yearly', () => {
    const months = Array.from({ length: 49 }, (_, i) => i);
    expect(months.filter((month) => ids('NL', 'fbss', month).length > 0)).toEqual([
      ...[0, 6, 12, 24, 36, 48]
    ]);
  });

  test('ask how much has changed only when there is something to compare with', () => {
    expect(ids('NL', 'pdn', 0)).not.toContain('gpe');
    expect(ids('NL', 'pdn', 12)).toContain('gpe');
  });

  test('have no rule in Belgium', () => {
    expect([0, 6].flatMap((months) => ids('BE', 'fbss', months))).toEqual([]);
  });

  test('have totals with a range, each named once', () => {
    const totals = PROMS.flatMap((prom) => prom.totals);
    expect(new Set(totals.map(({ id }) => id)).size).toBe(totals.length);
    expect(totals.every(({ min, max }) => min < max)).toBe(true);
  });
});
