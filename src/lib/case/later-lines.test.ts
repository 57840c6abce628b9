import { beforeAll, expect, test } from 'vitest';
import { loadTexts } from '$lib/words/load.ts';
import { SHARED } from '$lib/words/folders.ts';
import { wordsOf, type Words } from '$lib/words/words.ts';
import { complete } from '$statecharts/indications/pdn/cases/complete.ts';
import { pdn } from '$statecharts/indications/pdn/index.ts';
import { ReferralCheck } from './check.svelte.ts';
import { laterLines } from './later-lines.ts';
import { blocksOf } from './blocks.ts';

let words: Words;
beforeAll(async () => {
  const texts = await loadTexts('en', ['own', ...SHARED], pdn);
  words = wordsOf('en', texts, () => 'BE') as Words;
});

/** What comes later for a Belgian patient who meets everything, but for these answers. */
function linesFor(answers: Readonly<Record<string, string>>): string[] {
  const check = new ReferralCheck(pdn);
  check.country = 'BE';
  for (const [fact, answer] of Object.entries({ ...complete, ...answers })) {
    check.give(fact, String(answer));
  }
  const { later } = blocksOf(check.advice, pdn);
  return laterLines(later, check.advice, check, words);
}

test('what comes later says what to do about it', () => {
  expect(linesFor({ pregnant: 'true', bmi: '36' })).toEqual([
    expect.stringMatching(/^BMI: 36 kg\/m². Discuss/),
    expect.stringMatching(/reimbursed/)
  ]);
});

test('where neuromodulation is ruled out only what was found is said, and nothing of who pays', () => {
  expect(linesFor({ lowerLimbs: 'false', bmi: '36' })).toEqual(['BMI: 36 kg/m²']);
});

test('nothing is said of who pays for a child', () => {
  expect(linesFor({ age: '16', bmi: '36' })).toHaveLength(1);
});
