import { describe, expect, test } from 'vitest';
import { evaluateTrial, type Trial } from '../../statecharts/care/trial.ts';
import { diaryOf, steadyDiary } from './support/diary.ts';
import { attacks, pain } from './support/trials.ts';

const outcome = (trial: Trial) => evaluateTrial(trial).outcome;

describe('whether a trial may be extended', () => {
  test.each([
    ['beside a permanent implant', pain({ doubt: true, days: 20 }), true],
    ['not past the extension', pain({ doubt: true, days: 21 }), false],
    ['not in Belgium past the extension', pain({ country: 'BE', doubt: true, days: 35 }), false],
    ['in Belgium until the last day', pain({ country: 'BE', doubt: true, days: 34 }), true],
    ['when it is too short', pain({ doubt: true, days: 3 }), true],
    ['when it is incomplete', pain({ doubt: true, diary: [] }), true],
    ['not without doubt', pain({ doubt: false }), false],
    ['is not established with a doubt that is not known', pain({ doubt: undefined }), false],
    ['is not established without its days', pain({ doubt: true, days: undefined }), false]
  ])('%s', (_when, trial, expected) => {
    expect(evaluateTrial(trial).mayExtend).toBe(expected);
  });

  test('does not hang on a doubt that is not known when the reduction suffices', () => {
    expect(outcome(pain({ doubt: undefined }))).toBe('permanent-possible');
  });
});

describe('a trial is incomplete', () => {
  test.each([
    ['without its days', pain({ days: undefined })],
    ['without a diary', pain({ diary: undefined })],
    ['with an empty diary', pain({ diary: [] })],
    ['with a diary without a score', pain({ diary: diaryOf([], [], [], []) })],
    ['with three days', pain({ diary: diaryOf([4], [4], [4]) })],
    ['with a day skipped among the last four', pain({ diary: diaryOf([4], [4], [], [4], [4]) })],
    ['without a baseline', pain({ baselineNrs: undefined })],
    ['with a baseline of 0', pain({ baselineNrs: 0, diary: steadyDiary(0) })],
    ['with a baseline on both instruments', pain({ baselineVasMm: 80 })],
    ['without the attacks before', attacks({ baselineAttacksPerWeek: undefined })],
    ['without the attacks now', attacks({ attacksPerWeek: undefined })],
    ['with no attacks before', attacks({ baselineAttacksPerWeek: 0, attacksPerWeek: 0 })],
    ['with pain alone where attacks are counted', pain({ measure: 'attacks' })],
    ['with attacks alone where pain is scored', attacks({ measure: 'pain' })]
  ])('%s', (_what, trial) => {
    const result = evaluateTrial(trial);
    expect(result.outcome).toBe('incomplete');
  });

  test('and gives what can be computed', () => {
    const none = { outcome: 'incomplete', mayExtend: false };
    expect(evaluateTrial(pain({ baselineNrs: undefined }))).toEqual({ ...none, score: 4 });
    expect(evaluateTrial(pain({ baselineNrs: 0 }))).toEqual({ ...none, score: 4 });
    expect(evaluateTrial(pain({ days: undefined }))).toMatchObject({ score: 4, reduction: 0.5 });
    expect(evaluateTrial(pain({ diary: diaryOf([4], [4]) }))).toEqual(none);
  });
});

test('a pain diary of a patient with cluster headache gives a score and decides nothing', () => {
  const result = evaluateTrial(attacks({ baselineNrs: 8, diary: steadyDiary(8) }));
  expect(result).toEqual({
    outcome: 'permanent-possible',
    score: 8,
    reduction: 0.3,
    mayExtend: false
  });
});
