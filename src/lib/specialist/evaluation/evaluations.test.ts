import { describe, expect, test } from 'vitest';
import type { Evaluated } from '../evaluated.ts';
import { OffTestEvaluation, type OffTestStart } from '../off-test/off-test.svelte.ts';
import type { WrittenDay } from '$lib/diary/written-day.ts';
import { TrialEvaluation, type TrialStart } from '../trial/trial.svelte.ts';
import { cluster } from '$statecharts/indications/cluster/index.ts';
import { fbss } from '$statecharts/indications/fbss/index.ts';

const days = (...scores: string[][]): WrittenDay[] =>
  scores.map((each, i) => ({ date: `2026-03-0${i + 1}`, scores: each, medication: '' }));
const steady = (score: string) => days([score], [score], [score], [score]);

const trial = (start: TrialStart, indication: Evaluated = fbss) =>
  new TrialEvaluation(indication, start);
const known: TrialStart = { days: '9', instrument: 'nrs', baseline: '8', doubt: 'false' };

describe('a trial on its page', () => {
  test.each([
    ['4', 'permanent-possible'],
    ['4,1', 'insufficient'],
    ['4.1', 'insufficient']
  ])('from 8 to %s is %s', (score, outcome) => {
    expect(trial({ ...known, diary: steady(score) }).result?.outcome).toBe(outcome);
  });

  test('in Belgium, nine days are too short', () => {
    const start = { ...known, country: 'BE', diary: steady('4') } as const;
    expect(trial(start).result?.outcome).toBe('too-short');
  });

  test.each<[Partial<TrialStart>, string]>([
    [{ days: '7,5' }, 'days'],
    [{ days: '1.000' }, 'days'],
    [{ days: '-1' }, 'days'],
    [{ baseline: '0' }, 'baseline'],
    [{ baseline: '11' }, 'baseline'],
    [{ diary: steady('11') }, 'diary-1-score-0']
  ])('computes nothing from %o, and says so at %s', (wrong, field) => {
    const evaluation = trial({ ...known, diary: steady('4'), ...wrong });
    expect(evaluation.result).toBeUndefined();
    expect(evaluation.problems.has(field)).toBe(true);
  });

  test('says that a baseline must be more than 0, whatever else is typed', () => {
    for (const [instrument, baseline] of [
      ['nrs', '11'],
      ['vas', '101'],
      ['nrs', '-1']
    ] as const) {
      const { problems } = trial({ ...known, instrument, baseline, diary: steady('4') });
      expect(problems.get('baseline')).toMatchObject({
        kind: 'outOfRange',
        range: { above: true }
      });
    }
  });

  test('names what is missing', () => {
    const missing = (start: TrialStart) => trial(start).missing.map(({ what }) => what);
    expect(missing({})).toEqual(['days', 'instrument', 'diary']);
    expect(missing({ ...known, diary: days(['4'], [''], ['4']) })).toEqual(['scores']);
    expect(missing({ ...known, baseline: '', diary: steady('4') })).toEqual(['baseline']);
    expect(missing({ ...known, doubt: 'unknown', diary: steady('5') })).toEqual(['doubt']);
    expect(missing({ ...known, diary: steady('4') })).toEqual([]);
  });

  test('without an instrument, a baseline is not taken for either', () => {
    const { instrument: _, ...rest } = known;
    const evaluation = trial({ ...rest, diary: steady('4') });
    expect(evaluation.result?.outcome).toBe('incomplete');
    expect(evaluation.missing.map(({ what }) => what)).toEqual(['instrument']);
  });

  test('cluster headache goes by attacks', () => {
    const of = (attacks: string) =>
      trial({ days: '30', baseline: '10', attacks }, cluster).result?.outcome;
    expect([of('7'), of('7,1'), of('')]).toEqual([
      'permanent-possible',
      'insufficient',
      'incomplete'
    ]);
  });
});

describe('an off-test on its page', () => {
  const test4: OffTestStart = {
    instrument: 'nrs',
    before: { text: '4' },
    off: { text: '6' },
    weeksOff: '4'
  };
  const outcome = (start: OffTestStart) => new OffTestEvaluation(fbss, start).result?.outcome;

  test('needs more than two points', () => {
    expect(outcome({ ...test4, off: { text: '6,1' } })).toBe('switch-on');
    expect(outcome({ ...test4, qualityOfLifeDeclined: 'false' })).toBe('stay-off');
    expect(outcome({ ...test4, qualityOfLifeDeclined: 'unknown' })).toBe('incomplete');
  });

  test('a rise of exactly two points between means without an end is not more than two', () => {
    const before = {
      diary: days(['0', '0', '1'], ['0', '0', '1'], ['0', '0', '1'], ['0', '0', '1'])
    };
    const off = { diary: days(['2', '2', '3'], ['2', '2', '3'], ['2', '2', '3'], ['2', '2', '3']) };
    const evaluation = new OffTestEvaluation(fbss, { ...test4, before, off, weeksOff: '2' });
    expect(evaluation.result).toEqual({ outcome: 'continue-test', worsening: 2 });
  });

  test.each(['0', '5', '-1', 'vier'])('%s weeks are refused', (weeksOff) => {
    const evaluation = new OffTestEvaluation(fbss, { ...test4, weeksOff });
    expect([evaluation.result, [...evaluation.problems.keys()]]).toEqual([undefined, ['weeksOff']]);
  });

  test('a score that is set aside for a diary does not stand in its way', () => {
    const evaluation = new OffTestEvaluation(fbss, { ...test4, before: { text: '99' } });
    expect(evaluation.result).toBeUndefined();
    evaluation.before.way = 'diary';
    expect([evaluation.missing, evaluation.before.text]).toEqual([['before'], '99']);
  });

  test('cluster headache has no rule: the team decides', () => {
    expect(new OffTestEvaluation(cluster).result?.outcome).toBe('team-decision');
  });
});
