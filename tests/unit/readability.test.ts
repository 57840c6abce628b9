import { describe, expect, test } from 'vitest';
import { PAGES } from '../../src/lib/explainer/pages.ts';
import { PICTURES } from '../../src/lib/explainer/picture/pictures.ts';
import { FOLDERS } from '../../src/lib/words/folders.ts';
import { wordsOf } from '../../src/lib/words/words.ts';
import { COUNTRIES, type Country } from '../../statecharts/facts/country.ts';
import { runningKeys, warningKeys } from '../support/patient-texts.ts';
import { syllablesInDutch } from '../support/readability/dutch.ts';
import { fleschDouma, fleschKincaidGrade, measure } from '../support/readability/measure.ts';
import { sentencesIn } from '../support/readability/text.ts';
import { placeholdersOf, wordsIn, type Language } from './support/words.ts';

const PLAIN_DUTCH = 60;
const LONGEST_MEAN_SENTENCE = 12;
const HIGHEST_GRADE = 7;

interface Read {
  readonly id: string;
  readonly keys: (country: Country) => readonly string[];
}

const CHOICE = [
  'title',
  'lead',
  'first',
  'what.pages',
  'what.pictures',
  'what.warnings',
  'what.not'
];

/** The texts of the diary that are read; names of files and of columns are left out. */
const diaryKeys = (['painDiary', 'plain'] as const)
  .flatMap((namespace) => [...wordsIn(FOLDERS[namespace], 'nl').keys()])
  .filter((key) => !/\.(?:name|old)$|\.(?:table|paper)\./.test(key));

/** What paper says beside the pages; labels of lines to write on, and of numbers, are left out. */
const paperKeys = ['card.lead', 'card.fold', 'card.have', 'card.room', 'consulting-room.lead'].map(
  (key) => `patient.${key}`
);

/** All that is read, with no word left out. */
const READ: readonly Read[] = [
  ...PAGES.map((page) => ({ id: page.id, keys: (country: Country) => runningKeys(page, country) })),
  { id: 'choice of a country', keys: () => CHOICE.map((id) => `patient.choose.${id}`) },
  { id: 'warning-signs', keys: () => warningKeys },
  {
    id: 'card of whom to call',
    keys: () => ['emergency', 'hospital'].map((whom) => `patient.call.${whom}`)
  },
  { id: 'diary', keys: () => diaryKeys },
  { id: 'paper', keys: () => paperKeys },
  { id: 'pictures', keys: () => PICTURES.map((id) => `patient.pictures.${id}`) }
];

const cases = READ.flatMap(({ id, keys }) => COUNTRIES.map((country) => ({ id, country, keys })));

function measured(language: Language, country: Country, keys: readonly string[]) {
  const texts = Object.fromEntries(
    (['explainer', 'pictures', 'paper', 'painDiary', 'plain'] as const).map((namespace) => [
      namespace,
      Object.fromEntries(wordsIn(FOLDERS[namespace], language))
    ])
  );
  const { sayById } = wordsOf(language, texts, () => country);
  // What is filled in weighs nothing: a score, the name of a file. A date is a word.
  const values = Object.fromEntries(
    placeholdersOf(JSON.stringify(texts)).map((each) => [each.slice(2, -2), ''])
  );
  return measure(
    language,
    keys.map((key) => sayById(key, { ...values, date: '1' }))
  );
}

describe('the Dutch pages for patients', () => {
  test.each(cases)('$id, $country, reads easily', ({ country, keys }) => {
    const found = measured('nl', country, keys(country));
    expect(fleschDouma(found)).toBeGreaterThanOrEqual(PLAIN_DUTCH);
    expect(found.wordsPerSentence).toBeLessThanOrEqual(LONGEST_MEAN_SENTENCE);
  });
});

describe('the English pages for patients', () => {
  test.each(cases)('$id, $country, reads easily', ({ country, keys }) => {
    const found = measured('en', country, keys(country));
    expect(fleschKincaidGrade(found)).toBeLessThanOrEqual(HIGHEST_GRADE);
  });
});

test('the hardest pages are told', () => {
  const of = (language: Language) =>
    cases.map(({ country, keys }) => measured(language, country, keys(country)));
  const [nl, en] = [of('nl'), of('en')];
  const hardest = {
    'Flesch-Douma': Math.min(...nl.map(fleschDouma)),
    'words a sentence': Math.max(...nl.map(({ wordsPerSentence }) => wordsPerSentence)),
    'Flesch-Kincaid grade': Math.max(...en.map(fleschKincaidGrade))
  };
  console.log('the hardest pages for patients:', hardest);
  expect(Object.values(hardest).every(Number.isFinite)).toBe(true);
});

describe('the measure', () => {
  test.each([
    ['pijn', 1],
    ['idee', 2],
    ['operatie', 4],
    ['ruggenmerg', 3],
    ['neuromodulatie', 6],
    ['stimulator', 4],
    ['beïnvloeden', 4],
    ['patiënten', 4],
    ['theater', 3],
    ['radio', 3],
    ['nieuwe', 2],
    ['ziekenhuis', 3],
    ['geopereerd', 4],
    ['januari', 4],
    ['bureau', 2],
    ['zwaaien', 2],
    ['team', 1],
    ['MRI', 3],
    ['112', 3],
    ['kg', 1]
  ])('hears the syllables of “%s”', (word, syllables) => {
    expect(syllablesInDutch(word)).toBe(syllables);
  });

  test('ends a sentence at a stop, not at a colon', () => {
    expect(sentencesIn('Pijn? Bel. Zeg dit: u hebt pijn!')).toHaveLength(3);
    expect(sentencesIn('een punt zonder einde;')).toHaveLength(1);
  });

  test('finds hard text hard', () => {
    const hard =
      'De multidisciplinaire indicatiestelling voor ruggenmergstimulatie veronderstelt een ' +
      'zorgvuldige inventarisatie van psychosociale onderhoudende factoren.';
    expect(fleschDouma(measure('nl', [hard]))).toBeLessThan(PLAIN_DUTCH);
    expect(fleschKincaidGrade(measure('en', [hard]))).toBeGreaterThan(HIGHEST_GRADE);
  });
});
