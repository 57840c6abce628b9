import { describe, expect, test } from 'vitest';
import { evaluateOffTest, type OffTest } from '../../statecharts/care/off-test.ts';

const nrs = (beforeNrs: number, offNrs: number, rest: Partial<OffTest> = {}): OffTest => ({
  decision: 'rule',
  beforeNrs,
  offNrs,
  weeksOff: 4,
  qualityOfLifeDeclined: false,
  ...rest
});
const outcome = (test: OffTest) => evaluateOffTest(test).outcome;

describe('the pain', () => {
  test.each([
    [4, 5.9, 1.9, 'stay-off'],
    [4, 6, 2, 'stay-off'],
    [4, 6.1, 2.1, 'switch-on'],
    [4.1, 6.1, 2, 'stay-off'],
    [0.1, 2.1, 2, 'stay-off'],
    [7, 3, -4, 'stay-off']
  ])('from NRS %d to %d, worse by %d: %s', (before, off, worsening, expected) => {
    expect(evaluateOffTest(nrs(before, off))).toEqual({ outcome: expected, worsening });
  });

  test.each([
    [40, 54.9, 14.9, 'stay-off'],
    [40, 55, 15, 'stay-off'],
    [40, 55.1, 15.1, 'switch-on'],
    [40.1, 55.1, 15, 'stay-off']
  ])('from VAS %d to %d mm, worse by %d: %s', (beforeVasMm, offVasMm, worsening, expected) => {
    const rest = { weeksOff: 4, qualityOfLifeDeclined: false };
    const test = { decision: 'rule', beforeVasMm, offVasMm, ...rest } as const;
    expect(evaluateOffTest(test)).toEqual({ outcome: expected, worsening });
  });

  test('that is worse switches the system on, however long it was off', () => {
    expect(outcome(nrs(4, 7, { weeksOff: 0.5 }))).toBe('switch-on');
    expect(outcome(nrs(4, 7, { qualityOfLifeDeclined: undefined }))).toBe('switch-on');
  });
});

describe('pain that is not worse', () => {
  test.each([
    [3.9, false, 'continue-test'],
    [3.9, undefined, 'continue-test'],
    [1, true, 'continue-test'],
    [4, false, 'stay-off'],
    [4, true, 'team-decision'],
    [4, undefined, 'incomplete']
  ])('after %d weeks, quality of life declined %s: %s', (weeksOff, declined, expected) => {
    expect(outcome(nrs(4, 5, { weeksOff, qualityOfLifeDeclined: declined }))).toBe(expected);
  });
});

describe('an off-test is incomplete', () => {
  test.each([
    ['without the score before', nrs(4, 7, { beforeNrs: undefined }), undefined],
    ['without the score while off', nrs(4, 7, { offNrs: undefined }), undefined],
    ['without the weeks', nrs(4, 7, { weeksOff: undefined }), 3],
    ['with scores on both instruments', nrs(4, 7, { beforeVasMm: 40, offVasMm: 70 }), undefined],
    ['with a mix', nrs(4, 7, { offNrs: undefined, offVasMm: 70 }), undefined]
  ])('%s', (_what, test, worsening) => {
    expect(evaluateOffTest(test)).toEqual({
      outcome: 'incomplete',
      ...(worsening !== undefined && { worsening })
    });
  });
});

test('where there is no rule the team decides', () => {
  expect(evaluateOffTest({ decision: 'team' })).toEqual({ outcome: 'team-decision' });
  const scored = nrs(4, 9, { decision: 'team' });
  expect(evaluateOffTest(scored)).toEqual({ outcome: 'team-decision', worsening: 5 });
});
