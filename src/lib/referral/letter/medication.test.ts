import { expect, test } from 'vitest';
import { LetterDetails } from '$lib/case/letter-details.svelte.ts';
import { LANGUAGES, type Language } from '$lib/words/language.ts';
import { medicationText, namedThinners } from './medication.ts';
import { allCases, answered, toldOf } from './testing.ts';

const example = allCases.find(({ indication }) => indication === 'fbss') ?? expect.fail();

/** What is told of medication where drugs were named before it was answered. */
async function toldAfter(answers: Readonly<Record<string, string>>, language: Language = 'nl') {
  const check = answered(example);
  for (const [fact, answer] of Object.entries(answers)) check.give(fact, answer);
  const details = new LetterDetails();
  details.opioids = ['oxycodon 2 dd 10 mg'];
  details.bloodThinners = ['apixaban'];
  return toldOf(check, language, details);
}

test.each(LANGUAGES)(
  'in %s no drug is named beside an answer that there is none',
  async (language) => {
    const told = await toldAfter({ opioidMedMgPerDay: '0', bleedingRisk: 'none' }, language);
    expect(medicationText(told)).not.toMatch(/oxycodon|apixaban/);
    expect(medicationText(told)).toMatch({ nl: /[Gg]een opioïden/, en: /[Nn]o opioids/ }[language]);
    expect(namedThinners(told)).toBe('');
  }
);

test('drugs are named with a dose, and with a risk of bleeding', async () => {
  const answers = { opioidMedMgPerDay: '30', bleedingRisk: 'anticoagulant-not-asked' };
  const told = await toldAfter(answers);
  expect(medicationText(told)).toMatch(/30 mg.*oxycodon 2 dd 10 mg.*apixaban/s);
  expect(namedThinners(told)).toMatch(/apixaban/);
});
