import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { evaluateOffTest } from '../../statecharts/care/off-test.ts';
import { evaluateTrial } from '../../statecharts/care/trial.ts';
import { everyDay, text } from '../oracle/care/calendar.ts';
import {
  attacksReduced,
  decide,
  decideOffTest,
  decidePainTrial,
  lastDayOfExtension,
  mayExtend,
  moreDiaryDays,
  sumOfLastFour
} from '../oracle/care/trial.ts';

const DATES = everyDay(2023, 2025).map(text);
const runs = { numRuns: 3000 };
const tenths = (max: number) => fc.integer({ min: 0, max: max * 10 });
const maybe = <T>(values: fc.Arbitrary<T>) => fc.option(values, { nil: undefined, freq: 8 });
const inTenths = (value: number | undefined) => (value === undefined ? undefined : value / 10);

const country = fc.constantFrom('NL' as const, 'BE' as const);
const days = maybe(
  fc.oneof(fc.constantFrom(2, 4, 6, 7, 20, 21, 34, 35), fc.integer({ min: 0, max: 60 }))
);
const doubt = maybe(fc.boolean());

/** Mostly scores about half the baseline, where it is decided. */
const painTrials = tenths(10).chain((baseline) => {
  const half = Math.floor(baseline / 2);
  const near = fc.integer({ min: Math.max(0, half - 1), max: Math.min(100, half + 2) });
  const scores = fc.array(fc.oneof({ weight: 4, arbitrary: near }, tenths(10)), {
    minLength: 1,
    maxLength: 6
  });
  const written = fc.oneof({ weight: 15, arbitrary: scores }, fc.constant<number[]>([]));
  return fc.record({
    country,
    days,
    doubt,
    baseline: maybe(fc.constant(baseline)),
    diary: maybe(fc.array(written, { maxLength: 7 })),
    firstDay: fc.integer({ min: 0, max: DATES.length - 10 }),
    order: fc.integer({ min: 0, max: 1000 })
  });
});

describe('a trial of pain', () => {
  test('comes to what a plain reading in tenths makes of it', () => {
    const agrees = fc.property(painTrials, (trial) => {
      const entries = trial.diary?.map((scores, i) => ({
        date: DATES[trial.firstDay + i] as string,
        scores: scores.map((score) => score / 10)
      }));
      const shift = entries?.length ? trial.order % entries.length : 0;
      const result = evaluateTrial({
        country: trial.country,
        indication: 'pdn',
        days: trial.days,
        doubt: trial.doubt,
        baselineNrs: inTenths(trial.baseline),
        diary: entries && [...entries.slice(shift), ...entries.slice(0, shift)]
      });
      expect(result.outcome).toBe(decidePainTrial(trial));
      expect(result.mayExtend).toBe(mayExtend(trial));
      expect(result.latestDay).toBe(lastDayOfExtension(trial));
      expect(result.notice === 'more-diary-days').toBe(moreDiaryDays(trial.days, trial.diary));
      const sum = trial.diary && sumOfLastFour(trial.diary);
      expect(result.score !== undefined).toBe(sum !== undefined);
      if (sum !== undefined) expect(result.score).toBeCloseTo(sum / 2400, 10);
      expect(result.reduction !== undefined).toBe(sum !== undefined && !!trial.baseline);
      if (sum !== undefined && trial.baseline) {
        expect(result.reduction).toBeCloseTo(1 - sum / 240 / trial.baseline, 10);
      }
    });
    fc.assert(agrees, runs);
  });
});

describe('a trial in cluster headache', () => {
  const attacks = tenths(50).chain((before) => {
    const near = fc.integer({ min: -1, max: 1 });
    return fc.record({
      before: maybe(fc.constant(before)),
      now: maybe(near.map((step) => Math.max(0, Math.floor((before * 7) / 10) + step))),
      country,
      days,
      doubt
    });
  });

  test('comes to what a plain reading in tenths makes of it', () => {
    const agrees = fc.property(attacks, (trial) => {
      const { before, now } = trial;
      const known = before !== undefined && now !== undefined && before > 0;
      const enough = known ? attacksReduced(before, now) : undefined;
      const result = evaluateTrial({
        country: trial.country,
        indication: 'cluster',
        days: trial.days,
        doubt: trial.doubt,
        baselineAttacksPerWeek: inTenths(before),
        attacksPerWeek: inTenths(now)
      });
      expect(result.outcome).toBe(decide(trial.country, trial.days, enough, trial.doubt));
      expect(result.mayExtend).toBe(mayExtend(trial));
      expect(result.latestDay).toBe(lastDayOfExtension(trial));
      expect(result.reduction).toBe(
        known ? (before === now ? 0 : (before - now) / before) : undefined
      );
    });
    fc.assert(agrees, runs);
  });
});

describe.each([
  ['Nrs', 10, 20],
  ['VasMm', 100, 150]
] as const)('an off-test on %s', (instrument, max, limit) => {
  const offTests = tenths(max).chain((before) => {
    const near = fc.integer({ min: limit - 2, max: limit + 2 }).map((step) => before + step);
    return fc.record({
      before: maybe(fc.constant(before)),
      off: maybe(fc.oneof(near, tenths(max))),
      weeks: maybe(fc.oneof(fc.constantFrom(39, 40), fc.integer({ min: 1, max: 40 }))),
      declined: maybe(fc.boolean())
    });
  });

  test('comes to what a plain reading in tenths makes of it', () => {
    const agrees = fc.property(offTests, ({ before, off, weeks, declined }) => {
      const result = evaluateOffTest({
        indication: 'sfn',
        [`before${instrument}`]: inTenths(before),
        [`off${instrument}`]: inTenths(off),
        weeksOff: inTenths(weeks),
        qualityOfLifeDeclined: declined
      });
      expect(result.outcome).toBe(decideOffTest({ instrument, before, off, weeks, declined }));
      const known = before !== undefined && off !== undefined;
      expect(result.worsening).toBe(known ? (off - before) / 10 : undefined);
    });
    fc.assert(agrees, runs);
  });
});
