import { describe, expect, test } from 'vitest';
import { LetterDetails, MOST_FREE_TEXT, MOST_IN_FIELD } from '$lib/case/letter-details.svelte.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { addresseesOf, hasLetter } from './addressees.ts';
import { letterText } from './letter.ts';
import { noteText } from './note.ts';
import { paperText } from './paper-text.ts';
import { answered, ofEachKind, toldOf } from './testing.ts';

const TODAY = new Date(2026, 10, 29);

describe.each(LANGUAGES)('on paper, in %s', (language) => {
  test('stands the letter, or the note where nobody is written to', async () => {
    for (const hasOne of [true, false]) {
      const checks = ofEachKind.map((example) => answered(example));
      const check = checks.find((one) => hasLetter(one) === hasOne) ?? expect.fail();
      const told = await toldOf(check, language);
      const [to] = addresseesOf(check.advice);
      expect(paperText(told, TODAY)).toBe(
        to ? letterText(to, told, TODAY) : noteText(told, 'soap')
      );
    }
  });

  test('stands no text as long as a field holds more than there is room for', async () => {
    for (const example of ofEachKind.slice(0, 4)) {
      const details = new LetterDetails();
      const told = await toldOf(answered(example), language, details);
      details.freeText = 'x'.repeat(MOST_FREE_TEXT + 1);
      expect(paperText(told, TODAY)).toBe(told.words.say('desk.barred'));
      details.freeText = 'x'.repeat(MOST_FREE_TEXT);
      expect(paperText(told, TODAY)).toContain(details.freeText);
      details.opioids = ['x'.repeat(MOST_IN_FIELD + 1)];
      expect(paperText(told, TODAY)).toBe(told.words.say('desk.barred'));
    }
  });
});
