import { describe, expect, test } from 'vitest';
import { ReferralCheck } from '$lib/case/check.svelte.ts';
import { LANGUAGES, type Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { CATEGORIES } from '$statecharts/chart/categories.ts';
import { exampleCases, type NamedCase } from '../../../../tests/support/example-cases.ts';
import { checkNamespaces } from '../namespaces.ts';
import { recordText } from './record.ts';

const TODAY = new Date(2026, 10, 25);

function answered(example: NamedCase): ReferralCheck {
  const found = exampleCases.find(({ id }) => id === example.indication);
  if (!found) throw new Error(`There is no indication ${example.indication}.`);
  const check = new ReferralCheck(found.indication);
  check.country = example.country;
  for (const [fact, value] of Object.entries(example.facts)) {
    if (fact in found.indication.facts) check.give(fact, String(value));
  }
  return check;
}

async function recordOf(check: ReferralCheck, language: Language) {
  const texts = await loadTexts(
    language,
    ['site', ...checkNamespaces(check.indication)],
    check.indication
  );
  const words = wordsOf(language, texts, () => check.country);
  return { words, text: recordText(check, words, TODAY) };
}

const all = exampleCases.flatMap(({ cases }) => cases);
/** Words of paying for it, in either language. */
const PAYING = /vergoed|vergoeding|terugbeta|basispakket|reimburs|basic package|covered|covers/i;

describe.each(LANGUAGES)('the text for a record in %s', (language) => {
  test('says in its first line who is needed meanwhile', async () => {
    const waiting = all.filter(({ meanwhile }) => meanwhile);
    expect(waiting.length).toBeGreaterThan(8);
    for (const example of waiting) {
      const { words, text } = await recordOf(answered(example), language);
      const [first = ''] = text.split('\n');
      for (const actor of example.meanwhile ?? []) {
        expect(first).toContain(words.say(`actor.${actor}.to`));
      }
    }
  });

  test('names nobody as needed meanwhile where nobody is', async () => {
    const text = { nl: 'Intussen wel', en: 'Meanwhile' }[language];
    // Working out an advice and its text for all of them would take minutes: one of each category.
    for (const category of CATEGORIES) {
      const example = all.find(({ meanwhile, expected }) => !meanwhile && expected === category);
      if (!example) throw new Error(`No example case is ${category}.`);
      expect((await recordOf(answered(example), language)).text).not.toContain(text);
    }
  });

  test('of a patient who is ruled out says what was found and where the way goes on, and nothing of reimbursement', async () => {
    for (const example of all.filter(({ expected }) => expected === 'not-indicated')) {
      const check = answered(example);
      const { words, text } = await recordOf(check, language);
      expect(text).not.toMatch(PAYING);
      expect(text).not.toContain(words.say('category.not-indicated.line'));
      if (check.advice.urgent) continue;
      const [first = ''] = text.split('\n');
      expect(first).toMatch(/(?:neuromodulatie|neuromodulation)\. \p{Lu}.+\.$/u);
      const found = check.advice.criteria.filter(
        ({ status, effect }) => status === 'unmet' && effect === 'exclude'
      );
      for (const { id } of found.filter(() => check.indication.hasPathway)) {
        expect(text).toContain(words.sayById(`criterion.${id}.instead`));
      }
      if (!check.indication.hasPathway) {
        expect(text).toContain(words.sayById(`indication.${example.indication}.instead`));
      }
    }
  });

  test('asks the prescriber who has not been asked yet', async () => {
    const notAsked = all.filter(({ facts }) => facts['bleedingRisk'] === 'anticoagulant-not-asked');
    expect(notAsked).not.toEqual([]);
    const asked = { nl: 'mag dit tijdelijk worden gestopt', en: 'may it be paused' }[language];
    for (const example of notAsked) {
      expect((await recordOf(answered(example), language)).text).toContain(asked);
    }
  });
});
