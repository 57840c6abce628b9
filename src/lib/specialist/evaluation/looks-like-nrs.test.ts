import { describe, expect, test } from 'vitest';
import { couldBeNrs, looksLikeNrs } from '$lib/case/looks-like-nrs.ts';
import { OffTestEvaluation, type OffTestStart } from '../off-test/off-test.svelte.ts';
import { TrialEvaluation, type TrialStart } from '../trial/trial.svelte.ts';
import { cluster } from '$statecharts/indications/cluster/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';

test.each([
  [7, true],
  [5.2, true],
  [10, true],
  [0, true],
  [10.1, false],
  [70, false]
])('%d mm could be an NRS: %s', (millimetres, expected) => {
  expect(couldBeNrs(millimetres)).toBe(expected);
});

describe('a baseline of a trial', () => {
  const diary = ['2', '2', '2', '2'].map((score, i) => ({
    date: `2026-03-0${i + 1}`,
    scores: [score],
    medication: ''
  }));
  const start: TrialStart = { days: '9', instrument: 'vas', baseline: '7', doubt: 'false', diary };

  test('of few millimetres does not count until it is confirmed', () => {
    const evaluation = new TrialEvaluation(fbss, start);
    expect(evaluation.problems.get('baseline')).toMatchObject({ kind: 'veryLow' });
    expect([evaluation.isBaselineAskedBack, evaluation.result]).toEqual([true, undefined]);
    evaluation.takeBaselineAs('vas', '7');
    expect([...evaluation.problems]).toEqual([]);
    expect(evaluation.result?.outcome).toBe('permanent-possible');
  });

  test('that is changed after it was confirmed is asked back again', () => {
    const evaluation = new TrialEvaluation(fbss, start);
    evaluation.takeBaselineAs('vas', '7');
    evaluation.baseline = '8';
    expect(evaluation.isBaselineAskedBack).toBe(true);
  });

  test('can be taken as an NRS, or as centimetres', () => {
    const onNrs = new TrialEvaluation(fbss, start);
    onNrs.takeBaselineAs('nrs', '7');
    expect(onNrs.trial).toMatchObject({ baselineNrs: 7 });
    const inMillimetres = new TrialEvaluation(fbss, start);
    inMillimetres.takeBaselineAs('vas', '70');
    expect(inMillimetres.trial).toMatchObject({ baselineVasMm: 70 });
  });

  test('of zero is a zero, and of 11 mm is one', () => {
    const problem = (baseline: string) =>
      new TrialEvaluation(fbss, { ...start, baseline }).problems.get('baseline')?.kind;
    expect([problem('0'), problem('11'), problem('10')]).toEqual(['zero', undefined, 'veryLow']);
  });

  test('on the NRS, or of attacks, is never asked back; nor is a low score in the diary', () => {
    expect(new TrialEvaluation(fbss, { ...start, instrument: 'nrs' }).result).toBeDefined();
    const attacks = new TrialEvaluation(cluster, { baseline: '7' });
    expect([...attacks.problems]).toEqual([]);
    const good = new TrialEvaluation(fbss, { ...start, baseline: '70' });
    expect(good.result?.outcome).toBe('permanent-possible');
  });
});

describe('an off-test', () => {
  const start: OffTestStart = {
    instrument: 'vas',
    before: { text: '4' },
    off: { text: '60' },
    weeksOff: '2'
  };

  test('takes little pain while the system is on: it may well work', () => {
    expect(new OffTestEvaluation(fbss, start).result?.outcome).toBe('switch-on');
    expect(new OffTestEvaluation(fbss, start).looksLikeNrs).toBe(false);
  });

  test('in which neither score is above 10 mm is worth a second look', () => {
    const of = (rest: OffTestStart) => new OffTestEvaluation(fbss, { ...start, ...rest });
    expect(of({ off: { text: '7' } }).looksLikeNrs).toBe(true);
    expect(of({ off: { text: '7' }, instrument: 'nrs' }).looksLikeNrs).toBe(false);
    expect(of({ off: { text: '' } }).looksLikeNrs).toBe(false);
  });
});

test('a diary looks like one on the NRS when all its scores do', () => {
  const day = (...scores: number[]) => ({ date: '2026-03-01', scores });
  expect(looksLikeNrs('vas', [day(7), day(8, 10)])).toBe(true);
  expect(looksLikeNrs('vas', [day(7), day(8, 11)])).toBe(false);
  expect(looksLikeNrs('vas', [day()])).toBe(false);
  expect(looksLikeNrs('nrs', [day(7)])).toBe(false);
});
