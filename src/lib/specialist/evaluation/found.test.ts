import { describe, expect, test } from 'vitest';
import { cluster } from '$statecharts/indications/cluster/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { OffTestEvaluation, type OffTestStart } from '../off-test/off-test.svelte.ts';
import { daysWith } from '../trial/testing.ts';
import { TrialEvaluation, type TrialStart } from '../trial/trial.svelte.ts';

describe('what an evaluation found', () => {
  test('in a trial: its figures, exact', () => {
    const start: TrialStart = {
      days: '9',
      instrument: 'nrs',
      baseline: '9',
      diary: daysWith(...'4455')
    };
    expect(new TrialEvaluation(fbss, start).found).toEqual({
      kind: 'trial',
      measure: 'pain',
      days: 9,
      instrument: 'nrs',
      baseline: 9,
      score: 4.5,
      reduction: 0.5
    });
  });

  test('in a trial of attacks: those of a week, and no instrument', () => {
    const start: TrialStart = { days: '30', baseline: '10', diary: daysWith(...'1111111') };
    expect(new TrialEvaluation(cluster, start).found).toEqual({
      kind: 'trial',
      measure: 'attacks',
      days: 30,
      baseline: 10,
      score: 7,
      reduction: 0.3
    });
  });

  test('in an off-test: its scores as they were given, and the rise', () => {
    const start: OffTestStart = {
      instrument: 'vas',
      before: { text: '40' },
      off: { text: '52,5' },
      weeksOff: '2',
      qualityOfLifeDeclined: 'unknown'
    };
    expect(new OffTestEvaluation(fbss, start).found).toEqual({
      kind: 'offTest',
      instrument: 'vas',
      before: 40,
      off: 52.5,
      worsening: 12.5,
      weeksOff: 2
    });
  });

  test('leaves out what is not known, and is nothing while a field cannot be used', () => {
    expect(new TrialEvaluation(fbss).found).toEqual({ kind: 'trial', measure: 'pain' });
    expect(new OffTestEvaluation(fbss).found).toEqual({ kind: 'offTest' });
    expect(new TrialEvaluation(fbss, { days: 'x' }).found).toBeUndefined();
    expect(new OffTestEvaluation(fbss, { weeksOff: 'x' }).found).toBeUndefined();
  });
});
