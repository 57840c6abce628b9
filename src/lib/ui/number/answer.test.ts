import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { choice, number, wholeNumber, yesNo } from '$statecharts/facts/define.ts';
import { asDecimal, readAnswer, readDecimal, UNKNOWN, writeDecimal } from '../answer.ts';

const painScore = number(0, 10, 'points');
const operations = wholeNumber(0, 50, 'operations');

describe('an answer', () => {
  test.each([
    ['4.5', 4.5],
    ['4,5', 4.5],
    [' 7 ', 7],
    ['0', 0],
    ['10', 10]
  ])('%j is a pain score', (text, value) => {
    expect(readAnswer(text, painScore)).toEqual({ value });
  });

  test.each([
    ['11', 'outOfRange'],
    ['-1', 'outOfRange'],
    ['zeven', 'notANumber'],
    ['7/10', 'notANumber'],
    ['1e1', 'notANumber'],
    ['4,', 'notANumber'],
    ['1.000', 'ambiguous'],
    ['1.000,5', 'notANumber']
  ])('%j is no pain score: %s', (text, problem) => {
    expect(readAnswer(text, painScore)).toEqual({ problem });
  });

  test('has to be a whole number where things are counted', () => {
    expect(readAnswer('1,5', operations)).toEqual({ problem: 'notWhole' });
    expect(readAnswer('2', operations)).toEqual({ value: 2 });
  });

  test('says nothing when there is none, or when the referrer does not know', () => {
    for (const raw of [undefined, '', '  ', UNKNOWN]) {
      expect(readAnswer(raw, painScore)).toEqual({});
      expect(readAnswer(raw, yesNo)).toEqual({});
    }
  });

  test('is one of the values of its fact', () => {
    expect(readAnswer('false', yesNo)).toEqual({ value: false });
    expect(readAnswer('limb', choice('limb', 'axial'))).toEqual({ value: 'limb' });
    expect(readAnswer('elsewhere', choice('limb', 'axial'))).toEqual({});
  });
});

test('three decimals of a number without thousands are read as decimals', () => {
  expect(['3,125', '12.500', '4,5'].map((text) => readDecimal(asDecimal(text)))).toEqual([
    3.125, 12.5, 4.5
  ]);
  expect(readDecimal(asDecimal('1.000.000'))).toBe('notANumber');
});

test.each(['nl', 'en'])('a number written in %s reads back as itself', (language) => {
  const format = new Intl.NumberFormat(language, { maximumFractionDigits: 20, useGrouping: false });
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 5_000_000 }), (thousandths) => {
      const value = thousandths / 1000;
      expect(readDecimal(writeDecimal(value, format.format))).toBe(value);
    })
  );
});
