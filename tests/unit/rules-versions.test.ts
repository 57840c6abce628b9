import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ruleData } from '../../statecharts/rule-data/rule-data.ts';
import { VERSIONS } from '../../src/lib/why/rules/versions.ts';
import { RULES_VERSION } from '../../statecharts/rules.ts';

type Data = Record<string, unknown>;
interface Rules {
  readonly indications: Readonly<Record<string, { readonly [part: string]: unknown }>>;
}

const read = (path: string) => readFileSync(new URL(`../../docs/${path}`, import.meta.url), 'utf8');
const rulesOf = (version: string) => JSON.parse(read(`rules/${version}.json`)) as Rules;
const changelog = read('rules-changelog.md');

/** The criteria, attention points and facts of every indication, by `indication: id`. */
function partsOf({ indications }: Rules): Map<string, string> {
  return new Map(
    Object.entries(indications).flatMap(([indication, { criteria, attention, facts }]) => [
      ...[...(criteria as Data[]), ...(attention as Data[])].map(
        (part) => [`${indication}: ${String(part['id'])}`, JSON.stringify(part)] as const
      ),
      ...Object.entries(facts as Data).map(
        ([id, fact]) => [`${indication}: ${id}`, JSON.stringify(fact)] as const
      )
    ])
  );
}

/** The ids of what differs between two versions, each once. */
function changedIn(from: Rules, to: Rules): string[] {
  const [before, after] = [partsOf(from), partsOf(to)];
  const keys = [...new Set([...before.keys(), ...after.keys()])];
  const changed = keys.filter((key) => before.get(key) !== after.get(key));
  return [...new Set(changed.map((key) => key.split(': ')[1] ?? key))].toSorted();
}

test('the rules of this version stand in the documents as they are (npm run rules)', () => {
  expect(rulesOf(RULES_VERSION)).toEqual(JSON.parse(JSON.stringify(ruleData())));
});

describe('from 2020.3 to 2020.4', () => {
  const changed = changedIn(rulesOf('2020.3'), rulesOf('2020.4'));

  test('nothing changed but what the new version says', () => {
    expect(changed).toEqual([
      'bleedingRisk',
      'cardiac-device',
      'cardiacDevice',
      'cluster.refractoryByFailure',
      'conservative.psychosocial',
      'conservative.thirdChoice',
      'earlier-neuromodulation',
      'earlierNeuromodulation',
      'fnss.myelum',
      'general.bleeding',
      'general.opioids',
      'opioidMedMgPerDay'
    ]);
  });

  test('the page of the rules tells each', () => {
    const [version] = VERSIONS;
    const told = version?.changes.flatMap(({ about }) => about) ?? [];
    expect(told.toSorted()).toEqual(changed);
  });

  test('the changelog gives a reason and an example for each', () => {
    const rows = changelog.split('\n').filter((line) => /^\| (?!what|-)/.test(line));
    const cells = rows.map((row) => row.split('|').slice(1, -1));
    expect(rows.length).toBeGreaterThan(10);
    expect(cells.filter((row) => row.length < 3 || row.some((cell) => !cell.trim()))).toEqual([]);
    expect(changelog).not.toMatch(/^- /m);
  });

  test('the changelog names each', () => {
    expect(changed.filter((id) => !changelog.includes(`\`${id}\``))).toEqual([]);
  });
});

test('the changelog begins with this version', () => {
  expect(changelog.match(/^## (\S+)/m)?.[1]).toBe(RULES_VERSION);
});
