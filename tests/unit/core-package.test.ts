import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { brotliCompressSync } from 'node:zlib';
import ts from 'typescript';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildCore } from '../../scripts/packages/core.ts';
import { wordCase } from '../../src/embed/core/word-case.ts';
import type { LanguageWords } from '../../src/embed/core/types.ts';
import { CHECK } from '../../src/lib/referral/namespaces.ts';
import { loadTexts } from '../../src/lib/words/load.ts';
import { wordsOf } from '../../src/lib/words/words.ts';
import { readCase } from '../../statecharts/case/read-case.ts';
import { COUNTRIES } from '../../statecharts/facts/country.ts';
import { adviseLine } from '../../statecharts/headless/advise-line.ts';
import { offTestLine, scheduleLine, trialLine } from '../../statecharts/headless/care-lines.ts';
import { explainLine } from '../../statecharts/headless/explain-line.ts';
import { readingsLine } from '../../statecharts/headless/readings-line.ts';
import type { Answer } from '../../statecharts/headless/stream.ts';
import { exampleCases } from '../support/example-cases.ts';
import { installPacked, ownFolder } from './support/packed.ts';
import { LANGUAGES } from './support/words.ts';

type Core = typeof import('../../src/embed/core/index.ts');

const NAME = 'neuromodulatiewijzer-core';

let project: string;
let core: Core;
let words: Record<'nl' | 'en', LanguageWords>;

const fileOf = (name: string) => join(project, 'node_modules', NAME, name);

async function load<T>(name: string): Promise<T> {
  return (await import(/* @vite-ignore */ pathToFileURL(fileOf(name)).href)) as T;
}

beforeAll(async () => {
  const built = ownFolder();
  await buildCore(built);
  project = installPacked(built);
  core = await load<Core>('index.js');
  const wordsIn = async (name: string) => (await load<{ default: LanguageWords }>(name)).default;
  words = { nl: await wordsIn('nl.js'), en: await wordsIn('en.js') };
}, 120_000);

/** Every second example patient in each country, as a file has them; and two with errors. */
const cases = [
  ...exampleCases.flatMap(({ id, cases }) =>
    cases
      .filter((_, i) => i % 2 === 0)
      .flatMap(({ facts }, i) =>
        COUNTRIES.map((country) => ({ id: `${id} ${i}`, country, indication: id, facts }))
      )
  ),
  { id: 'wrong', indication: 'fbss', facts: { age: '54', agee: 3 } },
  { indication: 'no-such' }
];

/** That an answer of the package is what the command writes, but for the comma of American lists. */
function expectSame(given: object, line: (text: string) => Answer, answer: object) {
  const plain = (text: string): unknown => JSON.parse(text.replaceAll(', or ', ' or '));
  expect(plain(JSON.stringify(answer))).toEqual(plain(line(JSON.stringify(given)).text));
}

test('the core and the words of one language weigh at most 45 kB', () => {
  const weight = (name: string) => brotliCompressSync(readFileSync(fileOf(name))).length;
  for (const language of LANGUAGES) {
    const total = weight('index.js') + weight(`${language}.js`);
    console.log(`core with ${language}: ${(total / 1000).toFixed(1)} kB`);
    expect(total).toBeLessThanOrEqual(45_000);
  }
});

test('the example runs in Node, where the package is found by its name', () => {
  const example = execFileSync('node', [fileOf('example.mjs')], { encoding: 'utf8' });
  expect(example).toBe('not-indicated\nNo indication for neuromodulation\n');
  writeFileSync(
    join(project, 'use.mjs'),
    `import { advise } from '${NAME}';
import words from '${NAME}/nl';
console.log(advise({ indication: 'fbss' }).category, words.language);`
  );
  const used = execFileSync('node', ['use.mjs'], { cwd: project, encoding: 'utf8' });
  expect(used).toBe('incomplete nl\n');
});

test('its declarations compile by themselves, as strictly as can be, without a page', () => {
  const use = join(project, 'use.ts');
  writeFileSync(
    use,
    `import { advise, explain, offTest, readings, schedule, trial, wordAdvice } from '${NAME}';
import words from '${NAME}/nl';
const advice = advise({});
export const category: string | undefined = 'error' in advice ? undefined : advice.category;
const worded = wordAdvice({}, words);
export const heading: string = 'error' in worded ? '' : worded.heading;
export const all = [explain({}, words), readings({}), trial({}), offTest({}), schedule({})];
// @ts-expect-error: an advice that may be refused has no category.
export const wrong: string = advise({}).category;
`
  );
  const program = ts.createProgram([use], {
    strict: true,
    noEmit: true,
    skipLibCheck: false,
    exactOptionalPropertyTypes: true,
    module: ts.ModuleKind.NodeNext,
    target: ts.ScriptTarget.ES2022,
    lib: ['lib.es2022.d.ts'],
    types: []
  });
  const told = ts.getPreEmitDiagnostics(program).map(({ messageText }) => messageText);
  expect(told).toEqual([]);
});

describe('the package says what the commands say', () => {
  test('of half the example patients, and of what is none', () => {
    for (const given of cases) {
      expectSame(given, adviseLine, core.advise(given));
      expectSame(given, readingsLine, core.readings(given));
      // The command speaks as in the Netherlands, whatever the country.
      if (!('country' in given) || given.country === 'NL')
        expectSame(given, explainLine, core.explain(given, words.en));
    }
  });

  test.each([
    [{ indication: 'fbss', days: 14, baselineNrs: 8, doubt: true }, 'trial', trialLine],
    [{ indication: 'fbss', beforeNrs: 4, offNrs: 8, weeksOff: 6 }, 'offTest', offTestLine],
    [{ id: 'a', implantDate: '2026-01-31', years: 2 }, 'schedule', scheduleLine],
    [{ indication: 'other', days: -1 }, 'trial', trialLine]
  ] as const)('of %o', (given, name, line) => {
    expectSame(given, line, core[name](given));
  });
});

test.each(LANGUAGES)('an advice is worded in %s as the site words it', async (language) => {
  for (const { indication, cases: ofIndication } of exampleCases) {
    const texts = await loadTexts(language, [...CHECK, 'basis'], indication);
    for (const country of COUNTRIES) {
      const site = wordsOf(language, texts, () => country);
      for (const { facts } of ofIndication.filter((_, i) => i % 2 === 0)) {
        const given = { indication: indication.id, country, facts };
        const read = readCase(given);
        const expected = read.errors
          ? { id: read.id, error: read.errors }
          : wordCase(read.case, site);
        expect(core.wordAdvice(given, words[language])).toEqual(expected);
      }
    }
  }
});
