import { describe, expect, test } from 'vitest';
import { wordsOf } from './words.ts';

const texts = {
  greeting: 'Dag {{name}}, tot {{day}}',
  clinic: 'pijnpoli',
  clinic_BE: 'pijnkliniek'
};

describe('words', () => {
  test('have their names filled in, as they are', () => {
    const { say } = wordsOf('nl', texts);
    expect(say('greeting', { name: '$& <b>', day: 'morgen' })).toBe('Dag $& <b>, tot morgen');
  });

  test('take the variant of the country where there is one', () => {
    let country = 'NL';
    const { say } = wordsOf('nl', texts, () => country);
    expect(say('clinic')).toBe('pijnpoli');
    country = 'BE';
    expect(say('clinic')).toBe('pijnkliniek');
    expect(say('greeting', { name: 'u', day: 'straks' })).toBe('Dag u, tot straks');
  });

  test('show the key where there is no text, and say so', () => {
    const { say, has } = wordsOf('nl', texts);
    expect(say('no.such.text')).toBe('no.such.text');
    expect([has('no.such.text'), has('clinic')]).toEqual([false, true]);
  });

  test('write numbers as the language does, without rounding or grouping', () => {
    expect(wordsOf('nl', texts).number(34.96)).toBe('34,96');
    expect(wordsOf('en', texts).number(34.96)).toBe('34.96');
    expect(wordsOf('nl', texts).number(5000)).toBe('5000');
  });
});
