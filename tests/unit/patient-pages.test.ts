import { describe, expect, test } from 'vitest';
import { isCountryAddress } from '../../src/lib/site/country-address.ts';
import { CHECKED_BY, WRITTEN_ON } from '../../src/lib/explainer/content/dates.ts';
import { alphabetical } from '../../src/lib/explainer/content/alphabet.ts';
import { dialled, EMERGENCY, HELP_LINES } from '../../src/lib/explainer/content/calls.ts';
import { HOSPITALS, LOCAL, type Topic } from '../../src/lib/explainer/content/local.ts';
import { hospitalsIn } from '../../src/lib/explainer/content/local-rows.ts';
import { sectionsIn, shortKeys, sourcesOf } from '../../src/lib/explainer/content/page.ts';
import { FOLDERS } from '../../src/lib/words/folders.ts';
import { groupOf, GROUPS, PAGES } from '../../src/lib/explainer/pages.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { headingKeys, runningKeys, warningKeys } from '../support/patient-texts.ts';
import { LANGUAGES, wordsIn } from './support/words.ts';

const COMPOSED = /^patient\.(?:page|local|picture\.\w+|numbers|warnings\.\w+|options\.\w+)\./;
const topics = Object.keys(LOCAL) as Topic[];

/** Every key that the structure of the pages leads to. */
const needed = new Set(
  PAGES.flatMap((page) =>
    COUNTRIES.flatMap((country) => [...runningKeys(page, country), ...headingKeys(page, country)])
  )
);

describe.each(LANGUAGES)('the texts for patients in %s', (language) => {
  const words = new Map(
    [FOLDERS.explainer, FOLDERS.pictures, FOLDERS.paper].flatMap((folder) => [
      ...wordsIn(folder, language)
    ])
  );

  test('are there for every page, and none is left over', () => {
    expect([...needed].filter((key) => !words.has(key))).toEqual([]);
    const composed = [...words.keys()].filter((key) => COMPOSED.test(key) && !key.endsWith('_BE'));
    expect(composed.filter((key) => !needed.has(key))).toEqual([]);
  });

  test('give no advice, no percentage, and no number to call but those for an emergency', () => {
    const texts = [
      // What is cited has volumes and pages.
      ...[...words]
        .filter(([key]) => !/^patient\.(?:document|study)\./.test(key))
        .map(([, text]) => text),
      ...wordsIn(FOLDERS.painDiary, language).values(),
      ...wordsIn(FOLDERS.plain, language).values()
    ];
    // The Belgian board is called so.
    const own = texts.map((text) => text.replaceAll(/multidisciplinair adviesorgaan/gi, ''));
    expect(own.filter((text) => /advies|advice|advise/i.test(text))).toEqual([]);
    expect(texts.filter((text) => /%|per ?cent|procent/i.test(text))).toEqual([]);
    const numbers = texts.flatMap((text) => text.match(/\d[\d ()-]+\d/g) ?? []);
    // Beside it: years, the people in a study, the length of a scale, and the days of a year.
    expect(
      numbers.filter((number) => !/^(?:112|113|20[12]\d|772|100|366|\d\d)$/.test(number))
    ).toEqual([]);
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

  test.each(topics)('on %s, each hospital stands with those of its country', (topic) => {
    const found = COUNTRIES.flatMap((country) => hospitalsIn(country, topic));
    expect(found.toSorted()).toEqual(LOCAL[topic].toSorted());
    for (const country of COUNTRIES) {
      for (const hospital of hospitalsIn(country, topic)) {
        expect(HOSPITALS[hospital]).toBe(country);
      }
    }
  });

  test('stand in four groups, each page in one, and in the order of their groups', () => {
    expect(GROUPS.map(({ id }) => id)).toEqual(['now', 'choosing', 'trial', 'after']);
    expect(new Set(PAGES).size).toBe(15);
    for (const { id, pages } of GROUPS) {
      expect(pages.map((page) => groupOf(page.id)?.id)).toEqual(pages.map(() => id));
    }
    expect(groupOf('booklet')).toBeUndefined();
  });

  test.each(PAGES)('$id says in two to four points what it comes to', (page) => {
    expect(shortKeys(page).length).toBeGreaterThanOrEqual(2);
    expect(shortKeys(page).length).toBeLessThanOrEqual(4);
  });

  test('name a number to call for every country, and dial it without its spaces', () => {
    expect(EMERGENCY).toBe('112');
    expect(HELP_LINES.NL.map(({ number }) => number)).toEqual(['113']);
    expect(HELP_LINES.BE.map(({ number }) => dialled(number))).toEqual([
      'tel:1813',
      'tel:080032123'
    ]);
  });

  test('list words in the alphabet of the language', () => {
    const names: Record<string, string> = { cord: 'Spinal cord', centre: 'Pain centre', e: 'Écho' };
    const nameOf = (item: string) => names[item] ?? '';
    expect(alphabetical(['cord', 'centre', 'e'], nameOf, 'en')).toEqual(['e', 'centre', 'cord']);
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
