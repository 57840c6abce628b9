import { expect, test } from 'vitest';
import { folders, LANGUAGES, wordsIn } from './support/words.ts';

/** Phrases that pointed the wrong way, said a thing twice or were no Dutch of the profession. */
const OLD = [
  /vul aan wat hieronder staat/i,
  /add what is listed below/i,
  /met zijn stand\b/i,
  /\bzij gaat door\b/i,
  /^de nazorg begint/i,
  /^aftercare begins\.$/i,
  /\b(?:dag|score) (?:weg|erbij)\b/i
];

test.each(LANGUAGES)('no text has a phrase that was replaced, in %s', (language) => {
  const texts = folders.flatMap((folder) => [...wordsIn(folder, language)]);
  expect(texts.length).toBeGreaterThan(1000);
  expect(texts.filter(([, text]) => OLD.some((phrase) => phrase.test(text)))).toEqual([]);
});
