import { describe, expect, test } from 'vitest';
import { Patient } from '$lib/case/patient.svelte.ts';
import { cluster } from '$statecharts/indications/cluster/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import type { Evaluated } from '../evaluated.ts';
import { OffTestEvaluation, type OffTestStart } from '../off-test/off-test.svelte.ts';
import { daysWith } from '../trial/testing.ts';
import { TrialEvaluation, type TrialStart } from '../trial/trial.svelte.ts';

/** What a file holds of it: plain values, whole. */
const written = <T>(saved: T): T => JSON.parse(JSON.stringify(saved)) as T;

describe('a trial that is saved and opened again', () => {
  const known: TrialStart = { days: '9', instrument: 'nrs', baseline: '8', doubt: 'true' };
  const medicated = daysWith(...'4444').map((day) => ({ ...day, medication: 'tramadol' }));

  test.each<[string, TrialStart, Evaluated]>([
    ['by its pain', { ...known, firstDay: '1-3-2026', diary: daysWith(...'4444') }, fbss],
    ['with notes', { ...known, diary: medicated }, fbss],
    [
      'with two scores a day, one left open',
      { ...known, diary: [{ date: '2026-03-01', scores: ['4', ''], medication: '' }] },
      fbss
    ],
    [
      'with what cannot be used',
      { ...known, days: '7,5', baseline: '1.000', diary: daysWith('11') },
      fbss
    ],
    [
      'with a low score that was confirmed',
      { ...known, instrument: 'vas', baseline: '7', confirmed: '7' },
      fbss
    ],
    ['by attacks a week', { days: '30', baseline: '10', attacks: '7' }, cluster],
    [
      'by a diary of attacks',
      { days: '30', baseline: '10', diary: daysWith(...'11111110') },
      cluster
    ],
    ['empty', {}, fbss]
  ])('%s, is the same', (_what, start, indication) => {
    const first = new TrialEvaluation(indication, start);
    const saved = written(first.toSaved());
    const second = new TrialEvaluation(indication, known);
    second.restore(saved);
    expect(second.toSaved()).toEqual(first.toSaved());
    expect(second.result).toEqual(first.result);
    expect(second.found).toEqual(first.found);
    expect([...second.problems.values()]).toEqual([...first.problems.values()]);
  });

  test('keeps in Belgium what Belgium asks, as the patient does', () => {
    const patient = new Patient(fbss.id);
    patient.country = 'BE';
    const again = new TrialEvaluation(fbss, {}, patient);
    again.restore(new TrialEvaluation(fbss, { ...known, diary: daysWith(...'4444') }).toSaved());
    expect(again.result?.outcome).toBe('too-short');
  });

  test('still follows the check where its baseline came from there', () => {
    const taken = new TrialEvaluation(fbss);
    taken.takeOver({ baseline: '7,5', instrument: 'nrs' });
    const again = new TrialEvaluation(fbss);
    again.restore(written(taken.toSaved()));
    expect(again.isBaselineTaken).toBe(true);
    again.takeOver({ baseline: '8', instrument: 'nrs' });
    expect(again.baseline).toBe('8');
  });
});

describe('an off-test that is saved and opened again', () => {
  const known: OffTestStart = {
    instrument: 'nrs',
    before: { text: '4' },
    off: { text: '6' },
    weeksOff: '4',
    qualityOfLifeDeclined: 'false'
  };

  test.each<[string, OffTestStart]>([
    ['by its scores', known],
    ['by a diary', { ...known, before: { diary: daysWith(...'4454') } }],
    [
      'with a score that was set aside for a diary',
      { ...known, off: { text: '6', diary: daysWith('5') } }
    ],
    ['with what cannot be used', { ...known, weeksOff: '5', before: { text: 'vier' } }],
    ['empty', {}]
  ])('%s, is the same', (_what, start) => {
    const first = new OffTestEvaluation(fbss, start);
    const second = new OffTestEvaluation(fbss, known);
    second.restore(written(first.toSaved()));
    expect(second.toSaved()).toEqual(first.toSaved());
    expect(second.result).toEqual(first.result);
    expect(second.found).toEqual(first.found);
    expect([...second.problems.values()]).toEqual([...first.problems.values()]);
  });

  test('still follows the page that its instrument came from', () => {
    const taken = new OffTestEvaluation(fbss);
    taken.takeOver('nrs');
    const again = new OffTestEvaluation(fbss);
    again.restore(written(taken.toSaved()));
    again.takeOver('vas');
    expect(again.instrument).toBe('vas');
  });
});
