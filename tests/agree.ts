import type { Indication } from '../statecharts/indications/indication.ts';
import fc from 'fast-check';
import { oracle } from './oracle/oracle.ts';
import { differencesOn, type Difference } from './unit/support/agreement.ts';
import { pathways } from '../statecharts/indications/registry.ts';
import { withoutPathway } from '../statecharts/indications/without-pathway/index.ts';
import { inEveryCountry } from './unit/support/pathways.ts';
import { differencesInChange } from './unit/support/explained.ts';
import { casesOf, type GivenCase } from './unit/support/random-cases.ts';
import { differenceInReadings } from './unit/support/read-otherwise.ts';

/**
 * Prints on how many random cases the guide and the second reading agree, field by field:
 * `npm run --silent agree -- <cases> [seed]`. The same seed gives the same cases. Ends with status 1
 * when they differ on any, and with 2 when the numbers given are none.
 */
interface Disagreement {
  readonly given: GivenCase;
  readonly differences: Record<string, Difference>;
}

const SHOWN = 3;

function usage(): never {
  console.error('npm run --silent agree -- <cases, at least 1> [seed, a whole number]');
  process.exit(2);
}

function numbersGiven(): { numRuns: number; seed: number } {
  const [count = '20000', seed = String(Date.now() % 2 ** 31), ...more] = process.argv.slice(2);
  if (!/^[1-9]\d{0,6}$/.test(count) || !/^\d{1,10}$/.test(seed) || more.length > 0) usage();
  return { numRuns: Number(count), seed: Number(seed) };
}

/** Cases of any indication in any country; few of those without a pathway, where little is read. */
function anyCases(): fc.Arbitrary<GivenCase> {
  const among = (list: readonly Indication[]) =>
    fc.oneof(...inEveryCountry(list).map(({ id, country }) => casesOf(id, country)));
  return fc.oneof(
    { weight: 19, arbitrary: among(pathways) },
    { weight: 1, arbitrary: among(withoutPathway) }
  );
}

/** A case that the guide refuses to read, although it keeps to the format, differs as a whole. */
function differencesOrRefusal(given: GivenCase): Record<string, Difference> {
  try {
    return differencesOn(given);
  } catch (refusal) {
    return { refused: { guide: String(refusal), secondReading: oracle(given).category } };
  }
}

function tally(names: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
}

const listed = (counts: Map<string, number>) =>
  [...counts].map(([name, count]) => `${name} ${count}`).join(', ');

/** On how many of the cases what would change the advice is compared too: that takes far longer. */
const EXPLAINED = 1000;

const disagreeingOn =
  (differ: (given: GivenCase) => boolean) =>
  (given: GivenCase): boolean => {
    try {
      return differ(given);
    } catch {
      return true;
    }
  };

/** Says on how many cases both agree; where they do not, the first of those, and status 1. */
function report(what: string, among: readonly GivenCase[], differ: (given: GivenCase) => boolean) {
  const differing = among.filter(disagreeingOn(differ));
  console.log(`${what}: ${among.length - differing.length} of ${among.length} agree`);
  if (differing.length === 0) return;
  for (const one of differing.slice(0, SHOWN)) console.log(JSON.stringify(one));
  process.exitCode = 1;
}

const sampled = numbersGiven();
const cases = fc.sample(anyCases(), sampled);
const disagreements = cases
  .map((given): Disagreement => ({ given, differences: differencesOrRefusal(given) }))
  .filter(({ differences }) => Object.keys(differences).length > 0);
const agreeing = cases.length - disagreements.length;

console.log(`${agreeing} of ${cases.length} random cases agree (seed ${sampled.seed})`);
console.log(`compared: ${Object.keys(oracle(cases[0] as GivenCase)).join(', ')}`);
console.log(`categories: ${listed(tally(cases.map((given) => oracle(given).category)))}`);
report(
  'what would change it',
  cases.slice(0, EXPLAINED),
  (given) => differencesInChange(given).length > 0
);
report('other readings', cases, (given) => differenceInReadings(given) !== undefined);
if (disagreements.length > 0) {
  const fields = disagreements.flatMap(({ differences }) => Object.keys(differences));
  console.log(`differing in: ${listed(tally(fields))}`);
  for (const one of disagreements.slice(0, SHOWN)) console.log(JSON.stringify(one));
  process.exitCode = 1;
}
