import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { newestRules, type Condition } from '../second-prover/data.ts';
import { proofFile, proofFiles } from '../second-prover/file.ts';
import { answerTo } from '../second-prover/notice.ts';
import { prove } from '../second-prover/prove-file.ts';
import { RESULTS, resultsOf, type Results } from '../second-prover/results.ts';
import { titleOf, type Statement } from '../second-prover/statements/statement.ts';
import { withProver } from '../second-prover/z3.ts';

const FOLDER = 'tests/second-prover';
const rules = newestRules();
const results = JSON.parse(readFileSync(RESULTS, 'utf8')) as Results;

/** The rules with another condition for who is old enough in FBSS. */
function withAge(test: Condition) {
  const { fbss, ...others } = rules.indications;
  if (fbss === undefined) throw new Error('The rules have no FBSS.');
  const criteria = fbss.criteria.map((each) =>
    each.id === 'general.age' ? { ...each, test } : each
  );
  return { ...rules, indications: { ...others, fbss: { ...fbss, criteria } } };
}

const atLeast = (value: number): Condition => ({ op: 'atLeast', fact: 'age', value });

test('it shares no code: nothing of the product and nothing of the other second reading', () => {
  const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' });
  const sources = files.filter((file) => file.endsWith('.ts'));
  const imported = sources.flatMap((file) => {
    const text = readFileSync(join(FOLDER, file), 'utf8');
    const from = [...text.matchAll(/(?:from |import\()'([^']+)'/g)].map(([, path]) => path ?? '');
    return from.map((path) => (path.startsWith('.') ? join(FOLDER, file, '..', path) : path));
  });
  const foreign = imported.filter((path) => !path.startsWith(`${FOLDER}/`));
  expect(sources.length).toBeGreaterThan(20);
  expect([...new Set(foreign)].toSorted()).toEqual([
    'node:crypto',
    'node:fs',
    'prettier',
    'z3-solver'
  ]);
});

test('the data and the tables have the same criteria and the same facts', () => {
  expect(proofFiles(rules).map(({ unmatched }) => unmatched)).toEqual(
    Object.keys(rules.indications).map(() => [])
  );
});

test('a criterion or a fact that only one of them has is named', () => {
  const { fbss } = rules.indications;
  if (fbss === undefined) throw new Error('The rules have no FBSS.');
  const { cardiacDevice = { kind: 'boolean' }, ...facts } = fbss.facts;
  const changed = {
    ...fbss,
    criteria: fbss.criteria.slice(1),
    facts: { ...facts, weight: cardiacDevice }
  };
  const { unmatched } = proofFile({ ...rules, indications: { fbss: changed } }, 'fbss');
  expect(unmatched.toSorted()).toEqual(['cardiacDevice', 'fbss.surgery', 'weight']);
});

test('what is published is what was proved (npm run prove:second)', () => {
  expect(results.rules).toBe(rules.version);
  expect(results.files).toEqual(resultsOf(proofFiles(rules)));
});

test('everybody from 17 is noticed, everybody from 18 agrees', async () => {
  const planted = (value: number) => ({
    ...{ indication: 'fbss', criterion: 'general.age', fault: String(value) },
    rules: withAge(atLeast(value))
  });
  const answers = await withProver(async (begin) => [
    await answerTo(planted(17), begin),
    await answerTo(planted(17.999), begin),
    await answerTo(planted(18), begin)
  ]);
  expect(answers).toEqual(['sat', 'sat', 'unsat']);
});

describe('only what is expected proves a statement', () => {
  const statement: Statement = {
    ...{ kind: 'safety', id: 'under-18', about: 'young', expect: 'unsat' },
    assertions: ['(can-be refer)']
  };
  const title = titleOf(statement);
  const told = (answer: string) => prove(statement, () => Promise.resolve(answer));

  test('its title and the answers in turn', async () => {
    expect((await told(`${title}\nsat\nunsat\n`)).proved).toBe(true);
  });

  test.each([
    ['a patient who is an exception', `${title}\nsat\nsat`],
    ['nobody whom it is about', `${title}\nunsat\nunsat`],
    ['no answer in time', `${title}\nsat\nunknown`],
    ['an error', `${title}\nsat\n(error "line 1")\nunsat`],
    ['the title of another', 'safety pregnant: sat unsat\nsat\nunsat'],
    ['nothing', '']
  ])('not %s', async (_, answer) => {
    expect((await told(answer)).proved).toBe(false);
  });
});
