import { describe, expect, test } from 'vitest';
import { LetterDetails, MOST_FREE_TEXT, MOST_IN_FIELD } from '$lib/case/letter-details.svelte.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { answered, lettersOf, ofEachKind } from './testing.ts';
import { treatmentsOf } from './tried.ts';

/** What a sheet of A4 has room for at 10 points, under the patient's name. */
const A4 = { lines: 53, signs: 105 };

const linesOn = (text: string) =>
  text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / A4.signs)), 0);

describe.each(LANGUAGES)('in %s', (language) => {
  test('every letter fits on one sheet, however much was told', async () => {
    for (const example of ofEachKind) {
      const details = new LetterDetails();
      const check = answered(example);
      details.freeText = 'x'.repeat(MOST_FREE_TEXT);
      details.opioids = ['x'.repeat(MOST_IN_FIELD), 'x'.repeat(MOST_IN_FIELD)];
      details.bloodThinners = ['x'.repeat(MOST_IN_FIELD)];
      for (const fact of treatmentsOf({ check, details, words: expect.anything() })) {
        const typed = 'x'.repeat(30);
        details.tell(fact, { drug: typed, dose: typed, duration: typed, reason: typed });
      }
      for (const { text } of await lettersOf(example, language, details)) {
        expect(linesOn(text)).toBeLessThanOrEqual(A4.lines);
      }
    }
  });
});
