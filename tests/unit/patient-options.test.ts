import { describe, expect, test } from 'vitest';
import { NUMBERS } from '../../src/lib/explainer/content/numbers.ts';
import { OPTIONS } from '../../src/lib/explainer/content/options.ts';
import { FOLDERS } from '../../src/lib/words/folders.ts';
import { optionKeysOf } from '../support/patient-texts.ts';
import { LANGUAGES, wordsIn } from './support/words.ts';

test('four options stand side by side, with neuromodulation last', () => {
  expect(OPTIONS.map(({ id }) => id)).toEqual(['continue', 'rehab', 'small', 'neuromodulation']);
});

describe.each(LANGUAGES)('the options and the numbers in %s', (language) => {
  const words = wordsIn(FOLDERS.explainer, language);
  const lengthOf = (keys: readonly string[]) =>
    keys.map((key) => words.get(key) ?? '').join(' ').length;

  test('tell the same of each option, going on as now included', () => {
    for (const { id } of OPTIONS) {
      const missing = optionKeysOf(id).filter((key) => !words.get(key));
      expect(missing).toEqual([]);
    }
    const lengths = OPTIONS.map(({ id }) => lengthOf(optionKeysOf(id)));
    expect(Math.max(...lengths) / Math.min(...lengths)).toBeLessThan(1.5);
  });

  test('mark a number of an option as seen in summaries only', () => {
    for (const { id, counted } of OPTIONS) {
      for (const row of ['gain', 'harm'] as const) {
        const text = words.get(`patient.options.${id}.${row}`) ?? '';
        expect([id, row, counted.includes(row)]).toEqual([id, row, /\b100\b/.test(text)]);
      }
    }
  });

  test('give benefit and harm in numbers of the same form and length, with their spread', () => {
    const keysOf = (side: 'gain' | 'harm') =>
      NUMBERS[side].map(({ id }) => `patient.numbers.${side}.${id}`);
    expect(NUMBERS.gain.length).toBe(NUMBERS.harm.length);
    const [gain, harm] = [lengthOf(keysOf('gain')), lengthOf(keysOf('harm'))];
    expect(Math.max(gain, harm) / Math.min(gain, harm)).toBeLessThan(1.25);
    const told = [...keysOf('gain'), ...keysOf('harm')].map((key) => words.get(key) ?? '');
    for (const keys of [keysOf('gain'), keysOf('harm')]) {
      expect(keys.some((key) => /namaak|fake/.test(words.get(key) ?? ''))).toBe(true);
    }
    // A number has its spread, or where it comes from alone.
    const bare = told.filter(
      (text) =>
        /\b100\b/.test(text) &&
        !/verschilt|differs|één onderzoek|one study|één centrum|one centre|onzeker|uncertain|niet bekend|not known/.test(
          text
        )
    );
    expect(bare).toEqual([]);
  });
});
