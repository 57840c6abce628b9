import { describe, expect, test } from 'vitest';
import { fbss } from '$statecharts/indications/fbss/index.ts';
import { ReferralCheck } from '../check.svelte.ts';
import { DURATION, type DurationUnit } from './duration.ts';

/** A check in which this was typed, with the unit that was chosen. */
function typed(text: string, unit: DurationUnit = 'months') {
  const check = new ReferralCheck(fbss);
  check.durationUnit = unit;
  check.give(DURATION, text);
  return check;
}

describe('the duration of pain', () => {
  test.each<[string, DurationUnit, number]>([
    ['30', 'months', 30],
    ['4,5', 'months', 4.5],
    ['3', 'years', 36],
    ['2,5', 'years', 30],
    ['0.1', 'years', 1.2],
    ['0,7', 'years', 8.4],
    ['100', 'years', 1200],
    ['3 jaar', 'months', 36],
    ['2,5 jaar', 'months', 30],
    ['2.5 years', 'months', 30],
    ['1 jr.', 'months', 12],
    ['18 maanden', 'years', 18],
    ['5 mnd', 'years', 5],
    ['  3   JAAR ', 'months', 36]
  ])('%j with %s chosen is %d months, exactly', (text, unit, months) => {
    const check = typed(text, unit);
    expect(check.facts[DURATION]).toBe(months);
    expect(check.answer(DURATION)).toBe(text);
  });

  test.each<[string, DurationUnit, string]>([
    ['drie jaar', 'months', 'notANumber'],
    ['3 jaar 2', 'months', 'notANumber'],
    ['3 weken', 'months', 'notANumber'],
    ['jaar', 'months', 'notANumber'],
    ['-1 jaar', 'months', 'outOfRange'],
    ['100,1', 'years', 'outOfRange'],
    ['1201', 'months', 'outOfRange'],
    ['1.000', 'years', 'ambiguous'],
    ['1.000 maanden', 'years', 'ambiguous']
  ])('%j with %s chosen is refused: %s', (text, unit, problem) => {
    const check = typed(text, unit);
    expect([check.facts[DURATION], check.problem(DURATION)]).toEqual([undefined, problem]);
    expect(check.answer(DURATION)).toBe(text);
  });

  test('follows the unit that is chosen afterwards, with the number as it stands', () => {
    const check = typed('3');
    check.durationUnit = 'years';
    expect(check.facts[DURATION]).toBe(36);
  });

  test('is in the unit that was typed, until another one is chosen', () => {
    const check = typed('3 jaar');
    expect(check.durationUnit).toBe('years');
    check.give(DURATION, '4');
    expect(check.facts[DURATION]).toBe(48);
    check.give(DURATION, '3 jaar');
    check.durationUnit = 'months';
    expect([check.answer(DURATION), check.facts[DURATION]]).toEqual(['3', 3]);
  });
});
