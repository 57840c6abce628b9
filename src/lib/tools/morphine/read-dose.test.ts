import { describe, expect, test } from 'vitest';
import { readDose } from './read-dose.ts';

describe('a dose in mg a day', () => {
  test.each([
    ['20', 20],
    ['37,5', 37.5],
    ['37.5', 37.5],
    ['20 mg', 20],
    ['20mg/dag', 20],
    ['20 mg per dag', 20],
    ['20 mg a day', 20],
    ['0', 0]
  ])('is read from %s', (text, value) => {
    expect(readDose(text, 'mgPerDay')).toEqual({ value });
  });

  test.each([
    '2-4',
    '2 – 4',
    '30 tot 60',
    '30 mg tot 60 mg',
    '30-60 mg',
    '2 à 4',
    '1 t/m 3',
    '30 to 60'
  ])('is not read from the range %s', (text) => {
    expect(readDose(text, 'mgPerDay')).toEqual({ objection: 'range' });
  });

  test.each([
    ['20/10', 'combination'],
    ['20 mg/10 mg', 'combination'],
    ['500 µg', 'micrograms'],
    ['500 mcg', 'micrograms'],
    ['25 µg/uur', 'micrograms']
  ])('is not read from %s, and it is said why', (text, objection) => {
    expect(readDose(text, 'mgPerDay')).toEqual({ objection });
  });

  test.each([
    ['veel', 'notANumber'],
    ['3 x 10', 'notANumber'],
    ['3dd10', 'notANumber'],
    ['20 mg/uur', 'notANumber'],
    ['1 g', 'notANumber'],
    ['< 30', 'notANumber'],
    ['-5', 'outOfRange'],
    ['5001', 'outOfRange'],
    ['1.000', 'ambiguous'],
    ['1.000 mg', 'ambiguous']
  ])('is not read from %s: %s', (text, problem) => {
    expect(readDose(text, 'mgPerDay')).toEqual({ problem });
  });
});

describe('what a patch releases in micrograms an hour', () => {
  test.each([
    ['25', 25],
    ['12,5 µg/h', 12.5],
    ['25 μg/uur', 25],
    ['25 mcg/u', 25],
    ['25 microgram per uur', 25],
    ['25 µg an hour', 25],
    ['0,025', 0.025]
  ])('is read from %s', (text, value) => {
    expect(readDose(text, 'microgramsPerHour')).toEqual({ value });
  });

  test.each(['25 mg', '0,025 mg/h', '4.2mg', '16,8 milligram'])('is not read from %s', (text) => {
    expect(readDose(text, 'microgramsPerHour')).toEqual({ objection: 'milligrams' });
  });

  test.each([
    ['25-50', { objection: 'range' }],
    ['25 µg per dag', { problem: 'notANumber' }],
    ['  ', {}]
  ])('gives from %s: %o', (text, read) => {
    expect(readDose(text, 'microgramsPerHour')).toEqual(read);
  });
});
