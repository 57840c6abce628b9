import { expect, test } from 'vitest';
import { wordCount, wordShare } from '../../src/lib/words/counts.ts';

const MANY = 12294931735002865729536n;

test('a count is written out whole, in groups, as the language does', () => {
  expect(wordCount(MANY, 'nl')).toBe('12.294.931.735.002.865.729.536');
  expect(wordCount(MANY, 'en')).toBe('12,294,931,735,002,865,729,536');
  expect(wordCount(0n, 'nl')).toBe('0');
});

test.each([
  [0n, MANY, '0 %'],
  [1n, MANY, '< 0,0001 %'],
  [MANY - 1n, MANY, '≈ 100 %'],
  [MANY, MANY, '100 %'],
  [1n, 8n, '12,5 %'],
  [1n, 3n, '≈ 33,33 %'],
  [1n, 1_000_000n, '0,0001 %'],
  [4704685445566891584n, MANY, '≈ 0,03827 %']
])('%s of %s is %s', (part, of, text) => {
  // Nothing of it ever stands on another line.
  expect(wordShare(part, of, 'nl')).toBe(text.replaceAll(' ', '\u00a0'));
});
