import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { numberOf } from '../../statecharts/care/exact.ts';
import { trialChange } from '../../statecharts/care/trial-change.ts';
import { evaluateTrial, type Trial } from '../../statecharts/care/trial.ts';
import { steadyDiary } from './support/diary.ts';
import { attacks, pain } from './support/trials.ts';

const named = (trial: Trial) => {
  const change = trialChange(trial) ?? expect.fail();
  return { ...change, upTo: numberOf(change.upTo), notFrom: numberOf(change.notFrom) };
};

test.each([
  [8, 4.1, { isReached: false, upTo: 4, notFrom: 4.01 }],
  [8.1, 4.1, { isReached: false, upTo: 4.05, notFrom: 4.06 }],
  [8.1, 4.05, { isReached: true, upTo: 4.05, notFrom: 4.06 }],
  [8.11, 4.1, { isReached: false, upTo: 4.05, notFrom: 4.06 }],
  [0.01, 0.1, { isReached: false, upTo: 0, notFrom: 0.01 }],
  [8, 9, { isReached: false, upTo: 4, notFrom: 4.01 }]
])('from NRS %d to %d', (baselineNrs, score, expected) => {
  expect(named(pain({ baselineNrs, diary: steadyDiary(score) }))).toEqual(expected);
});

test('of 81 mm, forty and a half are left', () => {
  const onVas = { baselineNrs: undefined, baselineVasMm: 81, diary: steadyDiary(60) };
  expect(named(pain(onVas))).toEqual({ isReached: false, upTo: 40.5, notFrom: 40.51 });
});

test('of ten attacks a week, seven are left', () => {
  expect(named(attacks({ attacksPerWeek: 8 })).upTo).toBe(7);
  expect(named(attacks({ baselineAttacksPerWeek: 9 })).upTo).toBe(6.3);
});

test('where no score decides, none is named', () => {
  expect(trialChange(pain({ days: 6 }))).toBeUndefined();
  expect(trialChange(pain({ days: undefined }))).toBeUndefined();
  expect(trialChange(pain({ diary: undefined }))).toBeUndefined();
  expect(trialChange(pain({ diary: steadyDiary(5), doubt: undefined }))).toBeUndefined();
  expect(trialChange(pain({ baselineNrs: 0 }))).toBeUndefined();
});

describe('what is named', () => {
  const thousandths = (max: number) =>
    fc.integer({ min: 1, max: max * 1000 }).map((value) => value / 1000);
  const reaches = (trial: Trial) => evaluateTrial(trial).outcome === 'permanent-possible';
  const whatever = fc.record({ doubt: fc.boolean(), days: fc.integer({ min: 7, max: 40 }) });

  test('reaches the cut-off, and a hundredth more does not: of pain', () => {
    const any = fc.tuple(thousandths(10), thousandths(10), whatever, fc.boolean());
    const holds = fc.property(any, ([points, score, rest, isVas]) => {
      const baseline = isVas
        ? { baselineNrs: undefined, baselineVasMm: Math.round(points * 1000) / 100 }
        : { baselineNrs: points };
      const of = (value: number) => pain({ ...rest, ...baseline, diary: steadyDiary(value) });
      const { isReached, upTo, notFrom } = named(of(score));
      expect([isReached, reaches(of(upTo)), reaches(of(notFrom))]).toEqual([
        reaches(of(score)),
        true,
        false
      ]);
    });
    fc.assert(holds, { numRuns: 2000 });
  });

  test('reaches the cut-off, and a hundredth more does not: of attacks', () => {
    const any = fc.tuple(thousandths(100), thousandths(100), whatever);
    const holds = fc.property(any, ([baselineAttacksPerWeek, attacksPerWeek, rest]) => {
      const of = (value: number) =>
        attacks({ ...rest, baselineAttacksPerWeek, attacksPerWeek: value });
      const { isReached, upTo, notFrom } = named(of(attacksPerWeek));
      expect([isReached, reaches(of(upTo)), reaches(of(notFrom))]).toEqual([
        reaches(of(attacksPerWeek)),
        true,
        false
      ]);
    });
    fc.assert(holds, { numRuns: 2000 });
  });
});
