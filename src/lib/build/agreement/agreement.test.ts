import { describe, expect, test } from 'vitest';
import { exampleCases, type NamedCase } from '../../../../tests/support/example-cases.ts';
import { advise } from '../../../../statecharts/advice/advise.ts';
import { CATEGORIES } from '../../../../statecharts/chart/categories.ts';
import type { FactDefinition, FactValue } from '../../../../statecharts/facts/fact.ts';
import { pathways } from '../../../../statecharts/indications/registry.ts';
import { LetterDetails } from '$lib/case/letter-details.svelte.ts';
import { LETTER } from '$lib/referral/told-facts.ts';
import { CODES, type Vignette } from '$lib/why/vignette.ts';
import { CHOSEN, type Chosen } from '$lib/why/vignettes.ts';
import { LANGUAGES, type Language } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { answersIn, vignettesIn } from '../agreement.ts';
import { checkOf } from './example-patient.ts';
import { knownLines } from './told-vignette.ts';

const chosen = CHOSEN.map(caseOf);
const textOf = (lines: Vignette['lines']) => lines.map(({ text }) => text).join(' ');

function caseOf({ indication, description }: Chosen): NamedCase {
  const all = exampleCases.find(({ id }) => id === indication)?.cases ?? [];
  const found = all.filter((each) => each.description === description);
  expect(found, description).toHaveLength(1);
  return found[0] as NamedCase;
}

/** What a vignette tells of a fact as it is answered; what is not known is left aside. */
async function tellerOf(patient: Chosen, language: Language) {
  const check = await checkOf(patient);
  const texts = await loadTexts(language, [...LETTER, 'agreement', 'case', 'ui'], check.indication);
  const words = wordsOf(language, texts, () => check.country);
  const told = { check, details: new LetterDetails(), words };
  const tell = () => textOf(knownLines(told));
  /** The same with another answer, which is taken back. */
  const tellWith = (fact: string, value: FactValue) => {
    const given = check.answer(fact) ?? '';
    check.give(fact, String(value));
    const text = tell();
    check.give(fact, given);
    return text;
  };
  return { check, tell, tellWith };
}

/** What is not there at all cannot be in the foreground, and a colleague does not say so. */
const isImplied = (fact: string, { facts }: NamedCase) =>
  fact === 'vasomotorProminent' && facts['vasomotorDysregulation'] === false;

/** Another answer to the same question. */
function otherThan(value: FactValue, definition: FactDefinition | undefined): FactValue {
  if (definition?.kind === 'boolean') return value !== true;
  if (definition?.kind === 'number') return value === 9 ? 8 : 9;
  return definition?.values.find((each) => each !== value) ?? '';
}

describe('the patients that colleagues judge', () => {
  test('are twenty-four, four of each pathway, six in Belgium, none twice', () => {
    expect(chosen).toHaveLength(24);
    for (const { id } of pathways)
      expect(chosen.filter(({ indication }) => indication === id)).toHaveLength(4);
    expect(chosen.filter(({ country }) => country === 'BE')).toHaveLength(6);
    expect(new Set(chosen).size).toBe(24);
  });

  test('come to every category, three times or more, and next to one another never to the same', () => {
    const expected = chosen.map((each) => each.expected);
    for (const category of CATEGORIES)
      expect(expected.filter((each) => each === category).length).toBeGreaterThanOrEqual(3);
    expect(expected.filter((each, i) => each === expected[i + 1])).toEqual([]);
  });

  test.each(LANGUAGES)('have every fact that is given told as it was given, in %s', async (language) => {
    const silent: string[] = [];
    for (const [i, patient] of CHOSEN.entries()) {
      const example = chosen[i] as NamedCase;
      const { check, tell, tellWith } = await tellerOf(patient, language);
      const told = tell();
      for (const [fact, value] of Object.entries(example.facts)) {
        const other = otherThan(value as FactValue, check.indication.facts[fact]);
        if (!isImplied(fact, example) && tellWith(fact, other) === told)
          silent.push(`${i + 1} ${fact}`);
      }
    }
    expect(silent).toEqual([]);
  });

  test('have what is not known and could matter told as not known', async () => {
    const vignettes = await vignettesIn('en');
    const silent: string[] = [];
    for (const [i, { indication, facts, country }] of chosen.entries()) {
      const pathway = pathways.find(({ id }) => id === indication) as (typeof pathways)[number];
      const { missing } = advise({ indication: pathway, country, facts });
      const open = missing.filter((fact) => facts[fact] === undefined);
      const unknown = vignettes[i]?.lines.find(({ head }) => head === 'Not known');
      if (open.length > 0 !== (unknown !== undefined)) silent.push(`${i + 1}: ${open.join()}`);
    }
    expect(silent).toEqual([]);
    expect(vignettes.filter(({ lines }) => lines.some(({ head }) => head === 'Not known')).length).toBeGreaterThan(3);
  });

  test.each(LANGUAGES)('are told without a category, in %s', async (language) => {
    const { 'agreement': texts } = await loadTexts(language, ['agreement']);
    const names = CATEGORIES.map((id) => texts[`agreement.category.${id}`] ?? '');
    const told = (await vignettesIn(language)).map(({ lines }) => textOf(lines)).join(' ');
    expect(names.filter((name) => told.includes(name))).toEqual([]);
  });
});

describe('the answers', () => {
  test.each(LANGUAGES)('are what the rules say of each, in %s', async (language) => {
    const answers = await answersIn(language);
    expect(answers.map(({ number }) => number)).toEqual(chosen.map((_, i) => i + 1));
    const given = chosen.map(({ indication, country, facts }) => {
      const pathway = pathways.find(({ id }) => id === indication) as (typeof pathways)[number];
      return advise({ indication: pathway, country, facts }).category;
    });
    expect(answers.map(({ category }) => category)).toEqual(given);
    expect(chosen.map(({ expected }) => expected)).toEqual(given);
  });

  test.each(LANGUAGES)('have a reason for all but a referral, in %s', async (language) => {
    const answers = await answersIn(language);
    for (const { category, reasons, heading } of answers) {
      expect(heading[0]).toBeTruthy();
      expect(reasons.length > 0).toBe(category !== 'refer');
      for (const { text } of reasons.flatMap(({ points }) => points)) expect(text).not.toBe('');
    }
  });

  test('have a letter for each category, and no two the same', () => {
    expect(new Set(Object.values(CODES)).size).toBe(CATEGORIES.length);
  });

  test('name the specialist who is needed meanwhile, and the call that cannot wait', async () => {
    const answers = await answersIn('en');
    const early = chosen.findIndex(({ meanwhile }) => (meanwhile?.length ?? 0) > 0);
    expect(answers[early]?.heading.join(' ')).toContain('pain clinic');
    const urgent = chosen.findIndex(({ facts }) => facts['myelumCompression'] === true);
    expect(answers[urgent]?.heading[0]).toContain('today');
  });
});

test('the example of kappa is worked out as the page says', () => {
  const [equal, all, outcomes] = [18, 24, 6];
  const p = equal / all;
  const chance = outcomes * (1 / outcomes) ** 2;
  const kappa = (p - chance) / (1 - chance);
  const half = (1.96 * Math.sqrt((p * (1 - p)) / all)) / (1 - chance);
  expect([p, chance, kappa, kappa - half, kappa + half].map((each) => each.toFixed(2))).toEqual([
    '0.75',
    '0.17',
    '0.70',
    '0.49',
    '0.91'
  ]);
});
