import fc from 'fast-check';
import { expect, test } from 'vitest';
import { everyDate, everyDay, monthsLater, text } from '../oracle/care/calendar.ts';
import { visitsAfter } from '../oracle/care/schedule.ts';
import { runOn } from './support/headless.ts';
import { runs } from './support/random-cases.ts';

const mayBeHeld = new Set(everyDate);
const days = everyDay(1978, 2101);
const FIRST_HELD = days.findIndex((day) => mayBeHeld.has(text(day)));

/** Days about the first and the last that a file may hold, and any between. */
const aDay = fc.oneof(
  fc.integer({ min: FIRST_HELD - 3, max: FIRST_HELD + 3 }),
  fc.integer({ min: FIRST_HELD + everyDate.length - 3, max: FIRST_HELD + everyDate.length + 3 }),
  { weight: 6, arbitrary: fc.integer({ min: 0, max: days.length - 1 }) }
);

/** Plans that end within the calendar: the rules do not say what becomes of a visit after it. */
const implants = fc
  .record({
    country: fc.constantFrom('NL' as const, 'BE' as const),
    day: aDay.map((place) => days[place] as (typeof days)[number]),
    years: fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 50 }))
  })
  .filter(
    ({ day, years }) =>
      !mayBeHeld.has(text(day)) || mayBeHeld.has(text(monthsLater(day, 12 * years)))
  );

test('aftercare is planned as a calendar walked day by day plans it', async () => {
  const asked = fc.sample(implants, runs(2000));
  const lines = asked.map(({ country, day, years }) => ({
    country,
    implantDate: text(day),
    years
  }));
  const output = await runOn('schedule', lines.map((line) => JSON.stringify(line)).join('\n'));
  const should = asked.map(({ country, day, years }) =>
    mayBeHeld.has(text(day)) ? visitsAfter(country, day, years) : 'implantDate'
  );
  const got = output.lines.map(
    ({ visits, error }) => visits ?? (error as [{ fact: string }])[0].fact
  );
  const wrong = lines.filter((_, i) => JSON.stringify(got[i]) !== JSON.stringify(should[i]));
  expect(got).toHaveLength(lines.length);
  expect(wrong.slice(0, 3)).toEqual([]);
});
