import { Ajv2020 } from 'ajv/dist/2020.js';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { servedRules } from '../../statecharts/rule-data/rule-data.ts';
import { rulesSchema } from '../../statecharts/rule-data/schema.ts';
import { RULES_VERSION } from '../../statecharts/rules.ts';

const isValid = new Ajv2020({ strict: true, allErrors: true }).compile(rulesSchema);

/** The rules as a reader gets them. */
const served = () => JSON.parse(JSON.stringify(servedRules())) as Data;
type Data = { [key: string]: Data } & { push(item: unknown): void };

/** The rules with a fault in them. */
function faulty(spoil: (rules: Data, fbss: Data) => unknown): Data {
  const rules = served();
  const fbss = rules['indications']?.['fbss'];
  if (fbss) spoil(rules, fbss);
  return rules;
}

test('the rules that are served are as the schema says, and name it', () => {
  isValid(served());
  expect(isValid.errors).toBeNull();
  expect(served()['$schema']).toBe('./rules.schema.json');
});

test('they are those of the document of this version', () => {
  const path = new URL(`../../docs/rules/${RULES_VERSION}.json`, import.meta.url);
  const { $schema: _, ...rules } = served();
  expect(rules).toEqual(JSON.parse(readFileSync(path, 'utf8')));
});

describe('the schema refuses', () => {
  const faults: readonly (readonly [string, (rules: Data, fbss: Data) => unknown])[] = [
    ['no version', (rules) => Reflect.deleteProperty(rules, 'version')],
    ['a date that is none', (rules) => Object.assign(rules, { date: 'today' })],
    ['an unknown key', (_, fbss) => Object.assign(fbss, { colour: 'red' })],
    [
      'an effect that does not exist',
      (_, fbss) => spoilFirst(fbss, 'failures', 0, { effect: 'x' })
    ],
    ['a criterion without a source', (_, fbss) => spoilFirst(fbss, 'sources', 'NL', [])],
    ['a condition of an unknown kind', (_, fbss) => spoilFirst(fbss, 'test', 'op', 'perhaps')],
    ['a cut-off that is a text', (_, fbss) => spoilFirst(fbss, 'test', 'value', '1')],
    ['a country left out', (_, fbss) => Reflect.deleteProperty(fbss['reimbursement'] ?? {}, 'BE')],
    [
      'a fact without a range',
      (_, fbss) => Reflect.deleteProperty(fbss['facts']?.['age'] ?? {}, 'max')
    ]
  ];

  test.each(faults)('%s', (_, spoil) => {
    const rules = faulty(spoil);
    expect(rules).not.toEqual(served());
    expect(isValid(rules)).toBe(false);
  });
});

/** Puts something wrong into the first criterion. */
function spoilFirst(fbss: Data, part: string, key: string | number, wrong: unknown): void {
  const place = fbss['criteria']?.[0]?.[part];
  if (place) Object.assign(place, { [key]: wrong });
}
