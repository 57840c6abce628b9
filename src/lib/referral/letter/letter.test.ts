import { describe, expect, test } from 'vitest';
import { LetterDetails } from '$lib/case/letter-details.svelte.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { CATEGORIES } from '$statecharts/chart/categories.ts';
import { addresseesOf, hasLetter, placeOf } from './addressees.ts';
import { allCases, answered, lettersOf, oneOfEach, ofEachKind } from './testing.ts';

/** Words of paying for it, in either language. */
const PAYING = /vergoed|vergoeding|terugbeta|basispakket|reimburs|basic package|covered|covers/i;

describe.each(LANGUAGES)('in %s', (language) => {
  test('of a child nothing is said of paying, and no letter asks for neuromodulation', async () => {
    for (const example of oneOfEach(({ indication }) => indication).map(({ indication }) =>
      allCases.find((one) => one.indication === indication && Number(one.facts['age']) < 18)
    )) {
      if (!example) continue;
      const [letter] = await lettersOf(example, language);
      expect(letter?.to).toBe('paediatric-pain-team');
      expect(letter?.text).not.toMatch(PAYING);
      expect(letter?.text).not.toMatch(/\b(?:SCS|DRG|ONS)\b/);
    }
    expect.hasAssertions();
  });

  test('a prescriber who was not asked yet is asked, by letter, and the centre is told', async () => {
    const notAsked = allCases.filter(
      ({ facts }) => facts['bleedingRisk'] === 'anticoagulant-not-asked'
    );
    const details = new LetterDetails();
    details.bloodThinners = ['apixaban 2 dd 5 mg'];
    for (const example of notAsked.slice(0, 6)) {
      const letters = await lettersOf(example, language, details);
      expect(letters.map(({ to }) => to)).toContain('prescriber');
      for (const { text } of letters.filter(({ to }) => to === 'prescriber' || /centre/.test(to))) {
        expect(text).toMatch({ nl: /voorschrijver/, en: /prescriber/ }[language]);
        expect(text).toContain('apixaban 2 dd 5 mg');
      }
    }
  });

  test('a letter goes to one place, begins with who and what, and leaves nothing to be filled in', async () => {
    for (const example of ofEachKind) {
      const details = new LetterDetails();
      details.sex = 'female';
      details.side = 'left';
      for (const { to, told, text } of await lettersOf(example, language, details)) {
        const [first = ''] = text.split('\n');
        expect(first).toContain(placeOf(to, told.words));
        expect(first).toContain(told.words.say('letter.side.left'));
        expect(first).toMatch({ nl: /vrouw|meisje/, en: /woman|girl/ }[language]);
        if ('age' in told.check.facts)
          expect(first).toContain(told.words.number(Number(told.check.facts['age'])));
        expect(text).not.toMatch(/\.{3}|_{3}|\{\{|undefined|\(\)|: \.|;\s*[.;]/);
      }
    }
  });

  test('what was tried is told with drug, dose, duration and result; what was not told, is said', async () => {
    const example =
      allCases.find(({ facts }) => facts['drugs.snri'] === 'declined') ?? expect.fail();
    const details = new LetterDetails();
    details.tell('drugs.gabapentinoid', { drug: 'pregabaline', duration: '3 mnd' });
    details.tell('drugs.snri', { reason: 'hypertensie' });
    const [letter] = await lettersOf(example, language, details);
    const { say } = letter?.told.words ?? expect.fail();
    const line = (part: string) => letter?.text.split('\n').find((one) => one.includes(part)) ?? '';
    expect(line('pregabaline')).toContain('3 mnd');
    expect(line('pregabaline')).toContain(say('letter.tried.noDose'));
    expect(line('pregabaline')).toContain(say('letter.result.insufficient'));
    expect(line('hypertensie')).toContain(say('letter.result.declined'));
    expect(line('TCA')).toContain(say('letter.tried.noDetails'));
    const [without] = await lettersOf(example, language);
    expect(without?.text).toContain(say('letter.tried.noReason'));
  });
});

test('who is needed meanwhile gets a letter, the first but for a child', async () => {
  for (const { facts, meanwhile = [], ...rest } of allCases.filter((one) => one.meanwhile)) {
    const [first, second] = addresseesOf(answered({ facts, ...rest }).advice);
    const isChild = Number(facts['age']) < 18;
    expect([isChild ? second : first]).toEqual(meanwhile.slice(0, 1));
  }
  expect.hasAssertions();
});

test('there is a letter wherever somebody else is needed, and none while there is no advice', () => {
  for (const category of CATEGORIES) {
    const example = allCases.find(
      ({ expected, indication }) => expected === category && indication !== 'fnss'
    );
    const check = answered(example ?? expect.fail());
    const needed = [...check.advice.referTo, ...check.advice.meanwhile].some((one) => one !== 'gp');
    if (needed || category === 'incomplete') expect(hasLetter(check)).toBe(needed);
  }
  expect.hasAssertions();
});
