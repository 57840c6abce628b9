import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '$lib/words/language.ts';
import type { Words } from '$lib/words/words.ts';
import { readsPatient } from '$statecharts/criteria/conditions-of.ts';
import type { Criterion } from '$statecharts/criteria/criterion.ts';
import { outcomeOf, type Outcome } from '$statecharts/criteria/outcome.ts';
import { wayToFail } from '$statecharts/criteria/ways-to-fail.ts';
import { COUNTRIES, type Country } from '$statecharts/facts/country.ts';
import type { Facts, FactValue } from '$statecharts/facts/fact.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { indications } from '$statecharts/indications/registry.ts';
import { factsOf } from '$statecharts/logic/read.ts';
import { explanation } from '../explanation.ts';
import { casesOf, wordsFor } from './testing.ts';

type Unmet = Extract<Outcome, { status: 'unmet' }>;

/** What a criterion comes to for some facts, in words. */
interface Told<O extends Outcome = Outcome> {
  readonly facts: Facts;
  readonly outcome: O;
  readonly text: string;
}

const A_KEY = /\b(?:actor|criterion|fact|problem|treatment|unit)\.[\w.-]+/;

const isASentence = (text: string) =>
  /^\p{Lu}.*[.?]$/u.test(text) && !A_KEY.test(text) && !/\{\{|: \.|undefined/.test(text);

function tell(criterion: Criterion, indication: Indication, country: Country, words: Words) {
  return [...casesOf(criterion, indication)].map((facts): Told => {
    const check = { facts, country, indication, isContradicted: () => false };
    const outcome = outcomeOf(criterion, { ...facts, country });
    return { facts, outcome, text: explanation(criterion, check, words) };
  });
}

const isUnmet = (told: Told): told is Told<Unmet> => told.outcome.status === 'unmet';

const all = indications.flatMap((indication) =>
  indication.criteria.map((criterion) => ({
    of: `${indication.id}: ${criterion.id}`,
    indication,
    criterion
  }))
);

describe.each(LANGUAGES)('an explanation in %s', (language) => {
  test.each(all)(
    'of $of speaks of the answer, whichever it is',
    async ({ indication, criterion }) => {
      for (const country of COUNTRIES) {
        const words = await wordsFor(indication, language, country);
        const told = tell(criterion, indication, country, words);
        const unmet = told.filter(isUnmet);
        const unknown = told.filter(({ outcome }) => outcome.status === 'unknown');

        const texts = [...new Set([...unmet, ...unknown].map(({ text }) => text))];
        expect(texts.filter((text) => !isASentence(text))).toEqual([]);
        const openTexts = new Set(unknown.map(({ text }) => text));
        expect(unmet.filter(({ text }) => openTexts.has(text))).toEqual([]);
        expect(openTexts.size).toBe(readsPatient(criterion) ? 1 : 0);
        expectEachWayItsOwn(unmet, criterion, indication);
        expectGivenToBeSaid(unmet, criterion, indication, words);
        const rest = told.filter(({ outcome }) => /met$|applicable/.test(outcome.status));
        expect(rest.filter((each) => !isUnmet(each) && each.text !== '')).toEqual([]);
      }
    }
  );
});

/** Two ways to fail never share a sentence. */
function expectEachWayItsOwn(
  unmet: Told<Unmet>[],
  criterion: Criterion,
  { facts: table }: Indication
) {
  const wayOf = ({ facts, outcome }: Told<Unmet>) => {
    const steps = factsOf(criterion.test).filter((id) => table[id]?.kind === 'step');
    if (steps.length > 1) return undefined;
    const concerns = factsOf(criterion.test).filter((id) => table[id]?.kind === 'concern');
    const numbers = factsOf(criterion.test).filter((id) => table[id]?.kind === 'number');
    return [
      criterion.failures.findIndex(
        ({ effect, by }) => effect === outcome.failure.effect && by === outcome.failure.by
      ),
      wayToFail(criterion, outcome.failure, facts, table),
      ...steps.map((id) => facts[id]),
      ...concerns.map((id) => facts[id] === 'serious'),
      ...numbers.map((id) => facts[id])
    ].join('|');
  };
  const ways = unmet.map(wayOf);
  if (ways.includes(undefined)) return;
  const texts = unmet.map(({ text }) => text);
  const pairs = texts.map((text, i) => `${ways[i]} ${text}`);
  expect(new Set(pairs).size).toBe(new Set(ways).size);
  expect(new Set(pairs).size).toBe(new Set(texts).size);
}

/** A number is said as it was given; a treatment under way or with effect is named. */
function expectGivenToBeSaid(
  unmet: Told<Unmet>[],
  criterion: Criterion,
  { facts: table }: Indication,
  { sayById, number }: Words
) {
  const isSaid = (id: string, value: FactValue | undefined, text: string) => {
    if (typeof value === 'number') return text.includes(number(value));
    const isNamed = { step: ['ongoing', 'effective'], concern: ['serious'] }[
      table[id]?.kind as 'step' | 'concern'
    ]?.includes(String(value));
    return !isNamed || text.toLowerCase().includes(sayById(`fact.${id}.label`).toLowerCase());
  };
  const unsaid = unmet.flatMap(({ facts, text }) =>
    factsOf(criterion.test).filter((id) => !isSaid(id, facts[id], text))
  );
  expect(unsaid).toEqual([]);
}

describe('an explanation', () => {
  const told = async (id: string, criterionId: string, facts: Facts, country: Country = 'NL') => {
    const indication = indications.find((each) => each.id === id) ?? expect.fail(id);
    const criterion =
      indication.criteria.find((each) => each.id === criterionId) ?? expect.fail(criterionId);
    const words = await wordsFor(indication, 'nl', country);
    return explanation(
      criterion,
      { facts, country, indication, isContradicted: () => false },
      words
    );
  };

  test('of back pain that dominates does not ask which pain dominates', async () => {
    const text = await told('fbss', 'fbss.dominance', { dominantPain: 'axial' });
    expect(text).toMatch(/rugpijn overheerst/);
    expect(text).not.toMatch(/vraag|ga na|even erg/i);
  });

  test('of an anticoagulant that is never pausable does not send to the prescriber', async () => {
    const text = await told('fbss', 'general.bleeding', {
      bleedingRisk: 'anticoagulant-never-pausable'
    });
    expect(text).not.toMatch(/voorschrijver|hematoloog/);
  });

  test('of a BMI starts with it, and does not ask to measure', async () => {
    const text = await told('fbss', 'general.bmi', { bmi: 36.4 });
    expect(text).toMatch(/^BMI:? 36,4/);
    expect(text).not.toMatch(/meet /i);
  });

  test('speaks Belgian in Belgium', async () => {
    const facts = { opioidMedMgPerDay: 120 };
    expect(await told('fbss', 'general.opioids', facts)).toMatch(/pijnpoli/);
    expect(await told('fbss', 'general.opioids', facts, 'BE')).toMatch(/pijnkliniek/);
  });

  test('of drugs names those that are open, under way and working', async () => {
    const text = await told('fbss', 'conservative.coAnalgesics', {
      'drugs.gabapentinoid': 'not-considered',
      'drugs.tca': 'effective',
      'drugs.snri': 'ongoing'
    });
    expect(text).toMatch(/Overweeg[^.]*gabapentinoïde\./);
    expect(text).toMatch(/Wacht[^.]*SNRI\./);
    expect(text).toMatch(/Zet voort[^.]*TCA\./);
  });
});
