import { describe, expect, test } from 'vitest';
import { LetterDetails } from '$lib/case/letter-details.svelte.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import type { StepStatus } from '$statecharts/facts/fact.ts';
import { placeOf, type Addressee } from './addressees.ts';
import { pointsToWeigh } from './question.ts';
import { stepsOf } from './steps.ts';
import { allCases, lettersOf, ofEachKind, readerOf } from './testing.ts';
import { treatmentsOf } from './tried.ts';

/** Those who take the patient on; others are asked one thing. */
const NARROW: readonly Addressee[] = [
  'physiotherapist',
  'psychologist',
  'prescriber',
  'haematologist',
  'spine-emergency'
];

describe.each(LANGUAGES)('who reads only the letter, in %s, finds', (language) => {
  const details = new LetterDetails();
  details.opioids = ['oxycodon 2 dd 20 mg'];
  details.bloodThinners = ['apixaban 2 dd 5 mg'];
  const letters = Promise.all(
    ofEachKind.map((example) => lettersOf(example, language, details))
  ).then((all) => all.flat());
  const ofDoctors = letters.then((all) => all.filter(({ to }) => !NARROW.includes(to)));

  test('who it is about', async () => {
    for (const letter of await letters) {
      const { age } = letter.told.check.facts;
      if (typeof age === 'number')
        expect(readerOf(letter)('top')).toContain(String(Math.trunc(age)));
    }
    expect.hasAssertions();
  });

  test('what it is about, and how long and how bad', async () => {
    for (const letter of await ofDoctors) {
      const { facts } = letter.told.check;
      const read = readerOf(letter);
      expect(read('diagnosis').length).toBeGreaterThan(10);
      if (typeof facts['painNrs'] === 'number')
        expect(read('pain')).toContain(letter.told.words.number(facts['painNrs']));
      if (facts['painDurationMonths'] === 30) expect(read('pain')).toContain('30');
    }
  });

  test('why it was written: what this reader is asked, and nobody else', async () => {
    for (const letter of await ofDoctors) {
      const { to, told } = letter;
      const { category } = told.check.advice;
      const question = readerOf(letter)('question');
      if (category === 'not-indicated' || to === 'paediatric-pain-team') continue;
      const steps = stepsOf(told);
      for (const { by, text } of steps) expect(question.includes(text)).toBe(by === to);
      if (to === told.check.indication.centre)
        for (const point of pointsToWeigh(told)) expect(question).toContain(point);
    }
    expect.hasAssertions();
  });

  test('what was tried, and with what result', async () => {
    for (const letter of await ofDoctors) {
      const { check, words } = letter.told;
      const lines = readerOf(letter)('tried').toLowerCase().split('\n');
      for (const fact of treatmentsOf(letter.told).filter((one) => check.isApplicable(one))) {
        const status = check.facts[fact] as StepStatus | undefined;
        if (!status) continue;
        const line = lines.find((one) => one.includes(words.say(`letter.result.${status}`)));
        expect(line).toContain(words.sayById(`fact.${fact}.label`).toLowerCase());
      }
    }
  });

  test('what is still open, and with whom', async () => {
    for (const letter of await ofDoctors) {
      const { to, told } = letter;
      const { category } = told.check.advice;
      const standing = readerOf(letter)('standing');
      if (category === 'not-indicated' || to === 'paediatric-pain-team') continue;
      for (const { by, text } of stepsOf(told).filter((step) => step.by !== to)) {
        expect(standing).toContain(text);
        if (by !== 'gp') expect(standing).toContain(placeOf(by, told.words));
      }
      if (category === 'refer') expect(standing).not.toBe('');
    }
    expect.hasAssertions();
  });

  test('no way to neuromodulation where it is ruled out, or the reader treats children', async () => {
    const others = (await letters).filter(
      ({ to, told }) =>
        to === 'paediatric-pain-team' || told.check.advice.category === 'not-indicated'
    );
    for (const letter of others) expect(readerOf(letter)('standing')).toBe('');
    const example = allCases.find(({ indication }) => indication === 'fbss') ?? expect.fail();
    const onlyThat = { ...example, facts: { dominantPain: 'axial', painNrs: 4 } };
    const [letter = expect.fail()] = await lettersOf(onlyThat, language);
    expect(letter.told.check.advice.category).toBe('not-indicated');
    expect(readerOf(letter)('standing')).toBe('');
  });

  test('a decision to wait for only where it is theirs', async () => {
    const surgical = allCases.filter(
      ({ indication, facts }) => indication === 'fnss' && facts['surgicallyTreatable'] === true
    );
    const written = await lettersOf(surgical[0] ?? expect.fail(), language);
    const toSurgeon = written.find(({ to }) => to === 'spine-surgeon') ?? expect.fail();
    for (const { to, told, text } of [...(await ofDoctors), toSurgeon]) {
      const { advice, indication } = told.check;
      const isTheirs = advice.category === 'discuss' && to === indication.centre;
      expect(text.includes(told.words.say('letter.next.discuss'))).toBe(isTheirs);
    }
  });

  test('how soon', async () => {
    const urgent = allCases.find(({ facts }) => facts['myelumCompression'] === true);
    const today = await lettersOf(urgent ?? expect.fail(), language);
    expect(today.map(({ told }) => told.check.advice.urgent)).toEqual([true]);
    for (const letter of [...(await letters), ...today]) {
      const { advice } = letter.told.check;
      const word = { nl: 'vandaag', en: 'today' }[language];
      expect(readerOf(letter)('urgency').includes(word)).toBe(advice.urgent);
      // Whether anybody called, the check does not know.
      expect(readerOf(letter)('urgency')).not.toMatch(/telefo|telephone|\bcall/i);
      expect(/SPOED|URGENT/.test(readerOf(letter)('top'))).toBe(advice.urgent);
    }
  });

  test('which opioids and blood thinners, with the dose that they come to', async () => {
    for (const letter of await ofDoctors) {
      const { facts } = letter.told.check;
      const medication = readerOf(letter)('medication');
      const dose = facts['opioidMedMgPerDay'];
      // What was answered with none is not named.
      expect(medication.includes('oxycodon 2 dd 20 mg')).toBe(dose !== 0);
      expect(medication.includes('apixaban 2 dd 5 mg')).toBe(facts['bleedingRisk'] !== 'none');
      if (typeof dose === 'number' && dose !== 0)
        expect(medication).toContain(letter.told.words.number(dose));
    }
  });

  test('what comes next', async () => {
    for (const letter of await letters) {
      if (letter.told.check.advice.urgent) continue;
      expect(readerOf(letter)('next').length).toBeGreaterThan(15);
    }
  });
});
