import { describe, expect, test } from 'vitest';
import { exactAttacksPerWeek } from '../../statecharts/care/attack-frequency.ts';
import { numberOf } from '../../statecharts/care/exact.ts';
import { evaluateTrial } from '../../statecharts/care/trial.ts';
import { attackDiary, steadyDiary } from './support/diary.ts';
import { attacks } from './support/trials.ts';

const perWeek = (...days: (number | undefined)[]) => {
  const found = exactAttacksPerWeek(attackDiary(...days));
  return found && numberOf(found);
};
const times = (count: number, value: number | undefined) =>
  Array.from({ length: count }, () => value);

describe('attacks a week from a diary', () => {
  test('are seven times the mean of a day', () => {
    expect(perWeek(...times(14, 1))).toBe(7);
    expect(perWeek(...times(7, 2))).toBe(14);
    expect(perWeek(1, 0, 1, 0, 1, 0, 1)).toBe(4);
  });

  test('come from the last fourteen days alone', () => {
    expect(perWeek(...times(10, 9), ...times(14, 1))).toBe(7);
    expect(perWeek(9, ...times(13, 1))).toBe(11);
  });

  test('leave out a day without an entry: it is no zero', () => {
    expect(perWeek(...times(6, 2), undefined, 2)).toBe(14);
    expect(perWeek(...times(6, 2), 0, 2)).toBe(12.25);
  });

  test('are not known with fewer than seven days', () => {
    expect(perWeek(...times(6, 2))).toBeUndefined();
    expect(perWeek(...times(6, 2), ...times(8, undefined), 2)).toBeUndefined();
    expect(perWeek()).toBeUndefined();
  });

  test('end with the last day that has an entry', () => {
    expect(perWeek(...times(14, 1), ...times(20, undefined))).toBe(7);
    const scored = { date: '2026-04-20', scores: [5] };
    expect(exactAttacksPerWeek([...attackDiary(...times(14, 1)), scored])).toBeDefined();
  });

  test('are not known when a date comes twice', () => {
    expect(exactAttacksPerWeek([...attackDiary(...times(14, 1)), ...attackDiary(3)])).toBe(
      undefined
    );
  });
});

describe('a trial in cluster headache by its diary', () => {
  const trial = (...days: (number | undefined)[]) =>
    evaluateTrial(attacks({ attacksPerWeek: undefined, diary: attackDiary(...days) }));

  test('is judged by the attacks in it', () => {
    expect(trial(...times(7, 1))).toMatchObject({ outcome: 'permanent-possible', reduction: 0.3 });
    expect(trial(...times(7, 2))).toMatchObject({ outcome: 'insufficient', reduction: -0.4 });
  });

  test('is incomplete when the diary has too few days', () => {
    expect(trial(...times(6, 1))).toEqual({ outcome: 'incomplete', mayExtend: false });
  });

  test('is exact where no decimal is: nine attacks in thirteen days from 6.93 a week', () => {
    // 7 × 9 / 13 = 4.846…; 30 % off 6.923… (90 / 13) is exactly that.
    const diary = attackDiary(...times(9, 1), ...times(4, 0));
    const judge = (before: number) =>
      evaluateTrial(
        attacks({ baselineAttacksPerWeek: before, attacksPerWeek: undefined, days: 13, diary })
      ).outcome;
    expect([judge(6.923), judge(6.924)]).toEqual(['insufficient', 'permanent-possible']);
  });

  test('goes by the typed number when the diary has no attacks', () => {
    expect(evaluateTrial(attacks({ diary: steadyDiary(8) }))).toMatchObject({
      outcome: 'permanent-possible',
      score: 8
    });
  });

  test('settles nothing when a number was typed beside it', () => {
    const both = attacks({ attacksPerWeek: 7, diary: attackDiary(...times(7, 1)) });
    expect(evaluateTrial(both).outcome).toBe('incomplete');
  });
});
