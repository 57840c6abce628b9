import { describe, expect, test } from 'vitest';
import { LetterDetails, MOST_FREE_TEXT, MOST_IN_FIELD } from '$lib/case/letter-details.svelte.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { CATEGORIES } from '$statecharts/chart/categories.ts';
import { addresseesOf, hasLetter, placeOf } from './addressees.ts';
import { letterText } from './letter.ts';
import { noteText } from './note.ts';
import { allCases, answered, lettersOf, oneOfEach, ofEachKind, toldOf } from './testing.ts';
import { tooLong } from './too-long.ts';

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

  test('of a treatment only that is told which there is a field for, after its answer changed too', async () => {
    const check = answered(
      allCases.find(({ facts }) => facts['drugs.snri'] === 'declined') ?? expect.fail()
    );
    const [to = expect.fail()] = addresseesOf(check.advice);
    const details = new LetterDetails();
    const gabapentinoid = { drug: 'pregabaline', dose: '2 dd 75 mg', duration: 'sinds 03-2024' };
    details.tell('drugs.gabapentinoid', { ...gabapentinoid, reason: 'misselijk' });
    const texts = async (answer: string) => {
      check.give('drugs.gabapentinoid', answer);
      const told = await toldOf(check, language, details);
      return [letterText(to, told, new Date()), noteText(told, 'soap')];
    };
    for (const text of await texts('insufficient')) {
      expect(text).toContain('pregabaline');
      expect(text).not.toContain('misselijk');
    }
    for (const text of await texts('declined')) {
      expect(text).toContain('pregabaline');
      expect(text).not.toMatch(/75 mg|03-2024/);
    }
    for (const text of await texts('not-considered'))
      expect(text).not.toMatch(/pregabaline|75 mg|03-2024|misselijk/);
    expect((await texts('unsuitable'))[0]).toMatch(/pregabaline.*75 mg.*03-2024.*misselijk/);
  });
});

test('a text that is too long bars nothing once there is no field for it', () => {
  const check = answered(allCases.find(({ indication }) => indication === 'fbss') ?? expect.fail());
  const details = new LetterDetails();
  details.tell('drugs.tca', { dose: 'x'.repeat(MOST_IN_FIELD + 1) });
  // Told of a patient's other indication, that this one does not ask about.
  details.tell('drugs.verapamil', { dose: 'x'.repeat(MOST_IN_FIELD + 1) });
  check.give('drugs.tca', 'insufficient');
  expect(tooLong(details, check)).toEqual(['drugs.tca.dose']);
  check.give('drugs.tca', 'not-considered');
  expect(tooLong(details, check)).toEqual([]);
  details.freeText = 'x'.repeat(MOST_FREE_TEXT + 1);
  details.opioids = ['x', 'x'.repeat(MOST_IN_FIELD + 1)];
  expect(tooLong(details, check)).toEqual(['opioids', 'freeText']);
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
