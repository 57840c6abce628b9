import { describe, expect, test } from 'vitest';
import { conditionWords, isDutchRule } from './way-words.ts';
import { MAP } from './namespaces.ts';
import { LANGUAGES } from '$lib/words/language.ts';
import { loadTexts } from '$lib/words/load.ts';
import { wordsOf } from '$lib/words/words.ts';
import { COUNTRIES } from '$statecharts/facts/country.ts';
import { graphOf } from '$statecharts/graph/graph.ts';
import { pathways } from '$statecharts/indications/registry.ts';

const DUTCH = /Nederlandse regel|Dutch rule/;
const BODY = /adviesorgaan|advisory body/;

describe.each(pathways)('the way of $id in words', (indication) => {
  const conditions = graphOf(indication.chart).edges.flatMap(({ meta }) =>
    meta.condition ? [meta] : []
  );

  test.each(LANGUAGES)(
    'says in Belgium, and there only, that a rule is Dutch, in %s',
    async (language) => {
      const texts = await loadTexts(language, MAP, indication);
      for (const country of COUNTRIES) {
        const words = wordsOf(language, texts, () => country);
        const told = conditions.map((meta) => ({
          isDutch: DUTCH.test(conditionWords(meta, words, country).line),
          expected: country === 'BE' && isDutchRule(meta)
        }));
        expect(told.filter(({ isDutch, expected }) => isDutch !== expected)).toEqual([]);
      }
    }
  );

  // The body decides on what is reimbursed, and not every treatment is.
  test.each(LANGUAGES)(
    'names the Belgian advisory body for what is reimbursed, in %s',
    async (language) => {
      const words = wordsOf(language, await loadTexts(language, MAP, indication), () => 'BE');
      const lines = conditions.map((meta) => conditionWords(meta, words, 'BE').line);
      const told = lines.filter((line) => BODY.test(line));
      expect(told.filter((line) => !/terugbeta|reimburse/.test(line))).toEqual([]);
      expect(told).not.toHaveLength(0);
      for (const part of [/\b21\b/, /pijnplatform/, /psycholo/, /wettelijk|by law/])
        expect(lines.filter((line) => part.test(line))).not.toEqual([]);
    }
  );
});
