import { describe, expect, test } from 'vitest';
import { ruleBook } from '../../src/lib/why/rule-book.ts';
import { variedIn } from '../../src/lib/why/rules/varied.ts';
import { VERSIONS } from '../../src/lib/why/rules/versions.ts';
import { FOLDERS } from '../../src/lib/words/folders.ts';
import { LANGUAGES } from '../../src/lib/words/language.ts';
import { wordsOf } from '../../src/lib/words/words.ts';
import { criterion, type Criterion } from '../../statecharts/criteria/criterion.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { fbss } from '../../statecharts/indications/fbss/index.ts';
import { pathways } from '../../statecharts/indications/registry.ts';
import { RULES_DATE, RULES_VERSION } from '../../statecharts/rules.ts';
import { bookOf, books, rowOf, rowsOf, saidIn, textsOf } from './support/rule-books.ts';
import { wordsIn } from './support/words.ts';

test.each(books)(
  'where few words of $id differ in $language, each country still has its text',
  async ({ indication, language }) => {
    const { parts } = await bookOf(indication, language);
    const lines = parts.flatMap(({ lead, tables }) => [
      ...lead,
      ...tables.flatMap(({ rows }) =>
        rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.lines))
      )
    ]);
    expect(lines.length).toBeGreaterThan(10);
    for (const { said } of lines) {
      const varied = variedIn(said);
      if (!varied) continue;
      for (const country of COUNTRIES) {
        expect(`${varied.before}${varied[country]}${varied.after}`).toBe(said[country]);
      }
    }
  }
);

test('a word that differs is told where it stands, and a sentence that differs is not', () => {
  const said = (NL: string, BE: string) => variedIn({ NL, BE });
  expect(said('Vraag de pijnpoli.', 'Vraag de pijnkliniek.')).toEqual({
    before: 'Vraag de ',
    NL: 'pijnpoli',
    BE: 'pijnkliniek',
    after: '.'
  });
  expect(said('Ten minste 7 dagen.', 'Ten minste 21 dagen.')).toMatchObject({ NL: '7', BE: '21' });
  expect(said('De tot dag 21, ja 21.', 'De tot dag 35, ja 35.')).toMatchObject({ NL: '21, ja 21' });
  expect(said('Vergoeding', 'Terugbetaling')).toBeUndefined();
  expect(said('Een', 'Een twee')).toBeUndefined();
  expect(said('a b c d e f z', 'z')).toBeUndefined();
});

describe.each(LANGUAGES)('in %s', (language) => {
  test('a fact that is left to a specialist says so, and one that decides nothing too', async () => {
    const { say } = wordsOf(language, await textsOf(fbss, language));
    const book = await bookOf(fbss, language);
    for (const [id, definition] of Object.entries(fbss.facts)) {
      if (id === 'country') continue;
      const said = saidIn(rowOf(book, 'facts', id), 'NL');
      const who = definition.kind !== 'choice' && definition.specialist ? 'specialist' : 'referrer';
      expect(said).toContain(say(`rules.facts.who.${who}`));
      const decidesNothing = [
        'cardiacDevice',
        'earlierNeuromodulation',
        'psychosocial.opioidReduction'
      ];
      expect([id, said.includes(say('rules.facts.decidesNothing'))]).toEqual([
        id,
        decidesNothing.includes(id)
      ]);
    }
  });

  test('another rule makes another page', async () => {
    const changed = fbss.criteria.map((each): Criterion =>
      each.id === 'general.bmi'
        ? criterion({
            id: 'general.bmi',
            test: { op: 'below', fact: 'bmi', value: 31 },
            otherwise: { effect: 'exclude', by: 'haematologist' },
            sources: ['nva §3'],
            readings: []
          })
        : each
    );
    const texts = await textsOf(fbss, language);
    const extra = {
      ...texts,
      own: { ...texts.own, 'criterion.general.bmi.exclude': '{{limit}}!' }
    };
    const own = {
      ...extra.own,
      'criterion.general.bmi.reason': 'r',
      'criterion.general.bmi.instead': 'i'
    };
    const book = ruleBook({ ...fbss, criteria: changed }, language, { ...extra, own });
    const row = rowOf(book, 'criteria', 'general.bmi');
    const said = saidIn(row, 'NL');
    expect(said).toContain('31');
    expect(said).not.toContain('35');
    expect(said).toContain(wordsOf(language, texts).say('rules.effect.exclude').slice(1));
    expect(row.cells.at(-1)?.sources?.NL).toEqual(['nva §3']);
  });
});

describe.each(pathways)('how the advice follows for $id', (indication) => {
  test('is the table of the four rules, as its chart answers', async () => {
    const rows = rowsOf(await bookOf(indication, 'en'), 'deciding');
    const table = rows.map((row) => row.cells.map(({ lines }) => lines[0]?.said.NL));
    const [refer, discuss, specialist] = [
      'Refer for neuromodulation',
      'Discuss first',
      'Refer to the specialist'
    ];
    const [notNow, none, open] = [
      'Not yet: this first',
      'There is nothing heavier.',
      'No advice yet'
    ];
    const either = `‘discuss first’ at most: ${discuss}. Heavier: ${specialist}.`;
    expect(table).toEqual([
      ['All met', refer, either, open],
      ['Discuss first', discuss, specialist, open],
      ['The specialist first', specialist, specialist, open],
      ['Not yet', notNow, notNow, notNow],
      ['Rules it out', 'No indication', none, none]
    ]);
  });
});

describe('the versions', () => {
  test('begin with that of the rules', () => {
    expect(VERSIONS[0]).toMatchObject({ version: RULES_VERSION, date: RULES_DATE });
  });
});

test.each(LANGUAGES)(
  'no text of the rules types a number that the rules have, in %s',
  (language) => {
    const texts = [...wordsIn(FOLDERS.rules, language)];
    expect(texts.length).toBeGreaterThan(50);
    expect(texts.filter(([, text]) => /\d/.test(text.replace('SF-12', '')))).toEqual([]);
  }
);
