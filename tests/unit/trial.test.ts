import { describe, expect, test } from 'vitest';
import { evaluateTrial, type Trial } from '../../statecharts/care/trial.ts';
import { attackDiary, diaryOf, steadyDiary } from './support/diary.ts';
import { attacks, pain } from './support/trials.ts';

const outcome = (trial: Trial) => evaluateTrial(trial).outcome;
const tooMuchPain = { diary: steadyDiary(7) };

describe('a trial that is too short', () => {
  test.each([
    ['NL', 0, 'too-short'],
    ['NL', 6, 'too-short'],
    ['NL', 7, 'permanent-possible'],
    ['BE', 7, 'too-short'],
    ['BE', 20, 'too-short'],
    ['BE', 21, 'permanent-possible']
  ] as const)('in %s after %d days: %s', (country, days, expected) => {
    expect(outcome(pain({ country, days }))).toBe(expected);
    expect(outcome(attacks({ country, days }))).toBe(expected);
  });

  test('is so before anything else, and still has its score and reduction', () => {
    expect(evaluateTrial(pain({ days: 6 }))).toEqual({
      outcome: 'too-short',
      score: 4,
      reduction: 0.5,
      mayExtend: false
    });
    expect(outcome(pain({ days: 6, diary: undefined, baselineNrs: undefined }))).toBe('too-short');
  });
});

describe('the reduction that is required', () => {
  test.each([
    [8, 4, 'permanent-possible', 0.5],
    [8, 4.1, 'insufficient', 0.4875],
    [8, 3.9, 'permanent-possible', 0.5125],
    [0.2, 0.1, 'permanent-possible', 0.5],
    [4.6, 2.3, 'permanent-possible', 0.5],
    [8, 4.000000000000001, 'insufficient', 0.4999999999999999],
    [5, 7.5, 'insufficient', -0.5],
    [6, 0, 'permanent-possible', 1]
  ])('of pain from NRS %d to %d: %s', (baselineNrs, score, expected, reduction) => {
    const result = evaluateTrial(pain({ baselineNrs, diary: steadyDiary(score) }));
    expect(result).toMatchObject({ outcome: expected, score });
    expect(result.reduction).toBeCloseTo(reduction, 15);
  });

  test.each([
    [80, 40, 'permanent-possible'],
    [80, 40.1, 'insufficient'],
    [80, 39.9, 'permanent-possible']
  ])('of pain from VAS %d to %d mm: %s', (baselineVasMm, score, expected) => {
    const onVas = { baselineNrs: undefined, baselineVasMm, diary: steadyDiary(score) };
    expect(outcome(pain(onVas))).toBe(expected);
  });

  test.each([
    [10, 7, 'permanent-possible', 0.3],
    [10, 7.1, 'insufficient', 0.29],
    [10, 6.9, 'permanent-possible', 0.31],
    [0.7, 0.49, 'permanent-possible', 0.3],
    [1.1, 0.77, 'permanent-possible', 0.3],
    [4, 8, 'insufficient', -1]
  ])('of attacks from %d to %d a week: %s', (before, now, expected, reduction) => {
    const trial = attacks({ baselineAttacksPerWeek: before, attacksPerWeek: now });
    expect(evaluateTrial(trial)).toEqual({ outcome: expected, reduction, mayExtend: false });
  });

  test('is met by means that no decimal can write', () => {
    const diary = diaryOf([4, 4, 5], [4, 4, 3], [4], [4]);
    expect(evaluateTrial(pain({ diary }))).toMatchObject({
      outcome: 'permanent-possible',
      score: 4,
      reduction: 0.5
    });
    const worse = diaryOf([4, 4, 5], [4, 4, 3], [4], [4, 4, 4.1]);
    expect(outcome(pain({ diary: worse }))).toBe('insufficient');
  });
});

describe('below the required reduction, a trial', () => {
  test.each([
    ['NL', 7, true, 'extend'],
    ['NL', 20, true, 'extend'],
    ['NL', 21, true, 'insufficient'],
    ['BE', 21, true, 'extend'],
    ['BE', 34, true, 'extend'],
    ['BE', 35, true, 'insufficient'],
    ['NL', 7, false, 'insufficient'],
    ['NL', 20, undefined, 'incomplete'],
    ['NL', 21, undefined, 'insufficient'],
    ['BE', 34, undefined, 'incomplete'],
    ['BE', 35, undefined, 'insufficient']
  ] as const)('in %s after %d days with doubt %s: %s', (country, days, doubt, expected) => {
    expect(outcome(pain({ country, days, doubt, ...tooMuchPain }))).toBe(expected);
    expect(outcome(attacks({ country, days, doubt, attacksPerWeek: 9 }))).toBe(expected);
  });
});

describe('an extension', () => {
  test.each([
    ['NL', 7, 21],
    ['NL', 20, 21],
    ['BE', 21, 35],
    ['BE', 34, 35]
  ] as const)('in %s on day %d lasts until day %d', (country, days, latestDay) => {
    const trial = pain({ country, days, doubt: true });
    expect(evaluateTrial(trial)).toMatchObject({ mayExtend: true, latestDay });
    expect(evaluateTrial({ ...trial, ...tooMuchPain })).toMatchObject({
      outcome: 'extend',
      latestDay
    });
  });

  test('has a last day at too short and at incomplete as well', () => {
    expect(evaluateTrial(pain({ days: 3, doubt: true }))).toMatchObject({ latestDay: 21 });
    expect(evaluateTrial(pain({ diary: [], doubt: true }))).toMatchObject({ latestDay: 21 });
  });

  test.each([
    pain({ days: 21, doubt: true }),
    pain({ days: undefined, doubt: true }),
    pain({ doubt: undefined }),
    pain({ doubt: false })
  ])('that may not be has none: %j', (trial) => {
    const result = evaluateTrial(trial);
    expect(result.mayExtend).toBe(false);
    expect(result).not.toHaveProperty('latestDay');
  });
});

describe('a diary with more days than the trial', () => {
  const notice = (trial: Trial) => evaluateTrial(trial).notice;

  test('is noticed, and changes no outcome', () => {
    const nine = diaryOf(...Array.from({ length: 9 }, () => [4]));
    expect(evaluateTrial(pain({ days: 8, diary: nine }))).toMatchObject({
      outcome: 'permanent-possible',
      notice: 'more-diary-days'
    });
    expect(notice(pain({ days: 9, diary: nine }))).toBeUndefined();
    expect(notice(pain({ days: undefined, diary: nine }))).toBeUndefined();
  });

  test('is so by its days with a score only', () => {
    const diary = [...steadyDiary(4), ...diaryOf([], [], [], [], [], []).slice(4)];
    expect(notice(pain({ days: 4, diary }))).toBeUndefined();
    expect(notice(pain({ days: 3, diary }))).toBe('more-diary-days');
  });

  test('is noticed by its days with attacks in cluster headache', () => {
    const diary = attackDiary(...Array.from({ length: 15 }, () => 1));
    expect(notice(attacks({ attacksPerWeek: undefined, days: 14, diary }))).toBe('more-diary-days');
    expect(notice(attacks({ attacksPerWeek: undefined, days: 15, diary }))).toBeUndefined();
  });
});
