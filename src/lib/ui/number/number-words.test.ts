import { describe, expect, test } from 'vitest';
import { loadTexts } from '$lib/words/load.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { SHARED } from '$lib/words/folders.ts';
import { wordsOf } from '$lib/words/words.ts';
import { number, numberAbove, wholeNumber } from '$statecharts/facts/define.ts';
import { readAnswer } from '../answer.ts';
import { wordNumberProblem, wordRange } from '../number-words.ts';

const wordsIn = async (language: 'nl' | 'en') =>
  wordsOf(language, await loadTexts(language, ['ui']));

describe('a message about a range', () => {
  test.each([
    ['nl', number(0, 10, 'points'), 'van 0 tot en met 10'],
    ['nl', numberAbove(0, 4, 'weeks'), 'van meer dan 0 en hoogstens 4'],
    ['en', number(0.5, 10, 'points'), 'from 0.5 to 10'],
    ['en', numberAbove(0, 4, 'weeks'), 'of more than 0 and at most 4']
  ] as const)('in %s comes from the range itself: %j', async (language, range, text) => {
    expect(wordRange(range, await wordsIn(language))).toBe(text);
  });

  test.each(LANGUAGES)('has the range in it, whatever is wrong, in %s', async (language) => {
    const words = await wordsIn(language);
    const above = numberAbove(0, 4, 'weeks');
    const whole = wholeNumber(1, 50, 'years');
    for (const [given, range] of [
      ['0', above],
      ['5', above],
      ['x', above],
      ['1,5', whole],
      ['51', whole]
    ] as const) {
      const { problem } = readAnswer(given, range);
      const text = wordNumberProblem(problem ?? expect.fail(given), given, range, words);
      expect(text).toContain(`‘${given}’`);
      expect(text).toContain(wordRange(range, words));
    }
  });
});

test.each(LANGUAGES)('no other text in %s words the bounds of a range', async (language) => {
  const texts = Object.values(await loadTexts(language, SHARED)).flatMap(Object.entries<string>);
  const others = texts.filter(
    ([key, text]) => /\{\{m(in|ax)\}\}/.test(text) && !key.startsWith('problem.range.')
  );
  // The name of a field, not a message.
  expect(others.map(([key]) => key)).toEqual(['weighted-score.score']);
});
