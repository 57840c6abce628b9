import fc from 'fast-check';
import { expect, test } from 'vitest';
import { exactly, fraction, numberOf } from '../../statecharts/care/exact.ts';
import type { Instrument } from '../../statecharts/care/instrument.ts';
import { offTestChange } from '../../statecharts/care/off-test-change.ts';
import { evaluateOffTest, type OffTest } from '../../statecharts/care/off-test.ts';
import { SCORE } from '../../statecharts/care/ranges.ts';

const of = (instrument: Instrument, before: number, off: number): OffTest => ({
  decision: 'rule',
  ...(instrument === 'nrs'
    ? { beforeNrs: before, offNrs: off }
    : { beforeVasMm: before, offVasMm: off }),
  weeksOff: 2
});
const outcome = (...test: Parameters<typeof of>) => evaluateOffTest(of(...test)).outcome;

function named(instrument: Instrument, before: number, off: number) {
  const told = outcome(instrument, before, off);
  const change = offTestChange(told, exactly(before), instrument) ?? expect.fail();
  return { ...change, from: numberOf(change.from), notUpTo: numberOf(change.notUpTo) };
}

test.each([
  ['nrs', 4, 6, { isReached: false, from: 6.01, notUpTo: 6, isLimit: true }],
  ['nrs', 4, 6.1, { isReached: true, from: 6.01, notUpTo: 6, isLimit: true }],
  ['nrs', 4.055, 6, { isReached: false, from: 6.06, notUpTo: 6.05, isLimit: false }],
  ['vas', 40, 55, { isReached: false, from: 55.01, notUpTo: 55, isLimit: true }]
] as const)('on the %s from %d to %d', (instrument, before, off, expected) => {
  expect(named(instrument, before, off)).toEqual({ ...expected, isPossible: true });
});

test('from 8 the pain cannot rise by more than two points, nor from 85 mm by more than fifteen', () => {
  expect(named('nrs', 8, 10).isPossible).toBe(false);
  expect(named('nrs', 7.99, 10).isPossible).toBe(true);
  expect(named('vas', 85, 100).isPossible).toBe(false);
});

test('a mean without an end has the first hundredth above its limit', () => {
  const change = offTestChange('continue-test', fraction(10n, 3n), 'nrs') ?? expect.fail();
  expect([numberOf(change.from), change.isLimit]).toEqual([5.34, false]);
});

test('where no score decides, none is named', () => {
  expect(offTestChange('incomplete', exactly(4), 'nrs')).toBeUndefined();
});

test('what is named is enough, and a hundredth less is not', () => {
  const scores = fc.constantFrom<Instrument>('nrs', 'vas').chain((instrument) => {
    const score = fc.integer({ min: 0, max: SCORE[instrument].max * 1000 }).map((at) => at / 1000);
    return fc.tuple(fc.constant(instrument), score, score);
  });
  const holds = fc.property(scores, ([instrument, before, off]) => {
    const { isReached, from, notUpTo, isLimit } = named(instrument, before, off);
    expect(isReached).toBe(outcome(instrument, before, off) === 'switch-on');
    expect(outcome(instrument, before, from)).toBe('switch-on');
    expect(outcome(instrument, before, notUpTo)).not.toBe('switch-on');
    if (isLimit) expect(outcome(instrument, before, notUpTo + 0.00001)).toBe('switch-on');
  });
  fc.assert(holds, { numRuns: 2000 });
});
