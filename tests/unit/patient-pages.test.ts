import { describe, expect, test } from 'vitest';
import { isCountryAddress } from '../../src/lib/site/country-address.ts';
import { CHECKED_BY, WRITTEN_ON } from '../../src/lib/explainer/content/dates.ts';
import { HOSPITALS, LOCAL, type Topic } from '../../src/lib/explainer/content/local.ts';
import { hospitalsFor, isSilent } from '../../src/lib/explainer/content/local-rows.ts';
import { OPTIONS } from '../../src/lib/explainer/content/options.ts';
import { sectionsIn, sourcesOf } from '../../src/lib/explainer/content/page.ts';
import { FOLDERS } from '../../src/lib/words/namespaces.ts';
import { PAGES } from '../../src/lib/explainer/pages.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { headingKeys, runningKeys, warningKeys } from '../support/patient-texts.ts';
import { LANGUAGES, wordsIn } from './support/words.ts';

const COMPOSED = /^patient\.(?:page|local|warnings\.\w+|options\.\w+)\./;
const topics = Object.keys(LOCAL) as Topic[];

/** Every key that the structure of the pages leads to. */
const needed = new Set(
  PAGES.flatMap((page) =>
    COUNTRIES.flatMap((country) => [...runningKeys(page, country), ...headingKeys(page, country)])
  )
);

describe.each(LANGUAGES)('the texts for patients in %s', (language) => {
  const words = wordsIn(FOLDERS.explainer, language);

  test('are there for every page, and none is left over', () => {
    expect([...needed].filter((key) => !words.has(key))).toEqual([]);
    const composed = [...words.keys()].filter((key) => COMPOSED.test(key) && !key.endsWith('_BE'));
    expect(composed.filter((key) => !needed.has(key))).toEqual([]);
  });

  test('give no advice, no percentage, and no number to call but 112', () => {
    const texts = [
      ...words.values(),
      ...wordsIn(FOLDERS.painDiary, language).values(),
      ...wordsIn(FOLDERS.plain, language).values()
    ];
    expect(texts.filter((text) => /advies|advice|advise/i.test(text))).toEqual([]);
    expect(texts.filter((text) => /%|per ?cent|procent/i.test(text))).toEqual([]);
    const numbers = texts.flatMap((text) => text.match(/\d[\d ()-]+\d/g) ?? []);
    // Beside it: years, the people in a study, the length of a scale, and the days of a year.
    expect(numbers.filter((number) => !/^(?:112|20[12]\d|772|100|366|\d\d)$/.test(number))).toEqual(
      []
    );
  });

  test('never tell anyone to stop a medicine or to switch a stimulator off', () => {
    const orders =
      /\b(?:Stop|Zet|Schakel|Switch|Turn)\b(?! (?:nooit|er nooit|op papier))(?=.*(?:medic|pijnstill|pill|verdunner|stimulator| uit\b| off\b))/;
    expect([...words.values()].filter((text) => orders.test(text))).toEqual([]);
  });

  test('call for help at once for each warning sign by itself', () => {
    for (const key of warningKeys) expect(words.has(key)).toBe(true);
    expect(words.get('patient.warnings.emergency')).toContain('112');
    expect(words.get('patient.warnings.hospital.pus')).not.toMatch(/rood|red|dik|swollen/);
    expect(words.get('patient.warnings.hospital.red')).toMatch(/ of | or /);
  });
});

describe('the pages for patients', () => {
  test('have addresses of their own, and sections with names of their own', () => {
    const ids = PAGES.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const { sections } of PAGES) {
      expect(new Set(sections.map(({ id }) => id)).size).toBe(sections.length);
    }
  });

  // The last page is about these pages themselves, and lists all documents.
  test.each(PAGES.slice(0, -1))('$id says what it rests on, in both countries', (page) => {
    for (const country of COUNTRIES) {
      expect(sectionsIn(page, country).length).toBeGreaterThan(0);
      expect(sourcesOf(page, country).length).toBeGreaterThan(0);
    }
  });

  test('cite each hospital that they name in the section where they name it', () => {
    const uncited = PAGES.flatMap(({ id, sections }) =>
      sections.flatMap((section) =>
        section.parts
          .flatMap((part) => (part.kind === 'local' ? LOCAL[part.topic] : []))
          .filter((hospital) => !section.sources.includes(hospital))
          .map((hospital) => `${id}.${section.id}: ${hospital}`)
      )
    );
    expect(uncited).toEqual([]);
  });

  test.each(topics)('on %s, the hospitals of the reader’s own country come first', (topic) => {
    for (const country of COUNTRIES) {
      const isNear = hospitalsFor(topic, country).map((id) => HOSPITALS[id] === country);
      expect(isNear).toEqual(isNear.toSorted((a, b) => Number(b) - Number(a)));
      expect(isSilent(topic, country)).toBe(!isNear.includes(true));
    }
  });

  test('put four options side by side, with neuromodulation last', () => {
    expect(OPTIONS.map(({ id }) => id)).toEqual(['continue', 'rehab', 'small', 'neuromodulation']);
  });

  test('are checked again within a year', () => {
    const year = 366 * 24 * 60 * 60 * 1000;
    expect(Date.parse(CHECKED_BY) - Date.parse(WRITTEN_ON)).toBeLessThanOrEqual(year);
  });

  test('know the countries of their addresses, and no other', () => {
    expect(['nl', 'be', 'NL', 'fr', ''].map(isCountryAddress)).toEqual([
      true,
      true,
      false,
      false,
      false
    ]);
  });
});
