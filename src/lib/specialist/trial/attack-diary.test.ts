import { describe, expect, test } from 'vitest';
import { attacksOf, type WrittenDay } from '$lib/diary/written-day.ts';
import { daysWith } from './testing.ts';
import { TrialEvaluation, type TrialStart } from './trial.svelte.ts';
import { cluster } from '$statecharts/indications/cluster/index.ts';

describe('a trial in cluster headache by its diary', () => {
  const start: TrialStart = { days: '30', baseline: '10', doubt: 'false' };
  const of = (diary: readonly WrittenDay[], rest: TrialStart = {}) =>
    new TrialEvaluation(cluster, { ...start, diary, ...rest });

  test('is judged by the attacks of the last fourteen days', () => {
    const ones = Array.from({ length: 14 }, () => '1');
    expect(of(daysWith('9', ...ones)).result).toMatchObject({
      outcome: 'permanent-possible',
      reduction: 0.3
    });
  });

  test('a day left open, or left out, is no zero and no fault', () => {
    const days = daysWith('1', '', '1', '1', '1', '1', '1', '1', '1').filter((_, i) => i !== 3);
    const evaluation = of(days);
    expect([...evaluation.problems]).toEqual([]);
    expect(evaluation.result?.reduction).toBe(0.3);
  });

  test('fewer than seven days are said to be too few', () => {
    const evaluation = of(daysWith('1', '1', '1', '1', '1', '1'));
    expect(evaluation.result?.outcome).toBe('incomplete');
    expect(evaluation.missing).toEqual([{ what: 'attackDays', number: 6 }]);
  });

  test('a number typed beside it has to go first', () => {
    const evaluation = of(daysWith('1', '1'), { attacks: '7' });
    expect(evaluation.result).toBeUndefined();
    expect([...evaluation.problems.keys()]).toEqual(['attacks']);
    evaluation.attacks = '';
    expect(evaluation.result?.outcome).toBe('incomplete');
  });

  test('more than 99 attacks on a day, or a part of one, cannot be', () => {
    for (const wrong of ['100', '1,5', '-1']) {
      expect([...of(daysWith(wrong)).problems.keys()]).toEqual(['diary-1-score-0']);
    }
  });

  test('takes the attacks of a day in a file, and leaves its scores aside', () => {
    const day = { date: '2026-03-01', scores: ['7'], medication: 'zuurstof' };
    expect(attacksOf({ ...day, attacks: '2' })).toEqual({ ...day, scores: ['2'] });
    expect(attacksOf(day)).toEqual({ ...day, scores: [] });
  });
});
