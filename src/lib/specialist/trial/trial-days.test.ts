import { describe, expect, test } from 'vitest';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { latestDateOf } from './extension.ts';
import { begin, daysSoFar } from './trial-days.ts';
import { daysWith } from './testing.ts';
import { TrialEvaluation, type TrialStart } from './trial.svelte.ts';

const of = (start: TrialStart) => new TrialEvaluation(fbss, start);

describe('the first day of a trial', () => {
  test('is day 1: an extension ends on day 21, in Belgium on day 35', () => {
    expect(latestDateOf(of({ firstDay: '1-3-2026' }))).toBe('2026-03-21');
    expect(latestDateOf(of({ firstDay: '2026-03-01', country: 'BE' }))).toBe('2026-04-04');
    expect(latestDateOf(of({}))).toBeUndefined();
  });

  test('gives the days up to the end of the diary, over the change of the clock too', () => {
    const diary = [...daysWith(...'4444')].map((day, i) => ({ ...day, date: `2026-03-${28 + i}` }));
    expect(daysSoFar(of({ firstDay: '28-3-2026', diary }))).toEqual({
      days: 4,
      until: '2026-03-31'
    });
    expect(daysSoFar(of({ firstDay: '1-4-2026', diary }))).toBeUndefined();
    expect(daysSoFar(of({ firstDay: '1-3-2020' }))).toBeUndefined();
  });

  test('never decides: without days of trial it is not known how long it lasted', () => {
    const known: TrialStart = { instrument: 'nrs', baseline: '8', diary: daysWith(...'4444') };
    expect(of({ ...known, firstDay: '1-3-2026' }).missing).toEqual([{ what: 'days' }]);
  });

  test('that cannot be is told at its field, and nothing is computed', () => {
    for (const [firstDay, kind] of [
      ['30-2-2026', 'noSuchDay'],
      ['1.3.2026', 'dateForm'],
      ['1-3-2090', 'future']
    ] as const) {
      const evaluation = of({ days: '9', firstDay });
      expect(evaluation.problems.get('firstDay')?.kind).toBe(kind);
      expect(evaluation.result).toBeUndefined();
    }
  });

  test('begins an empty diary, follows a correction, and leaves what was entered', () => {
    const evaluation = of({});
    const dates = () => evaluation.diary.rows.map(({ date }) => date);
    begin(evaluation, '2026-03-01');
    expect(dates()).toEqual(['1-3-2026']);
    begin(evaluation, '2-3-2026');
    expect(dates()).toEqual(['2-3-2026']);
    evaluation.diary.addDay();
    begin(evaluation, '4-3-2026');
    expect(dates()).toEqual(['2-3-2026', '3-3-2026']);
    evaluation.diary.take(daysWith('7', '6'));
    expect(dates()).toEqual(['3-3-2026', '2026-03-01', '2026-03-02']);
  });
});
