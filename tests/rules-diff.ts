import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020.js';
import { rulesSchema } from '../statecharts/rule-data/schema.ts';
import { ruleData } from '../statecharts/rule-data/rule-data.ts';
import { movedBetween, type RuleData } from './proof/moved.ts';

/**
 * Prints which patients another version of the rules gives another category, how many of how many, and
 * of each one of whom least is known: `npm run rules-diff -- docs/rules/<version>.json [later.json]`.
 * Without a later one, the rules as they are. Ends with status 2 on a file that holds no rules.
 */
function wrong(what: string): never {
  console.error(what);
  console.error('npm run rules-diff -- <rules.json> [later rules.json]');
  process.exit(2);
}

function rulesIn(file: string): RuleData {
  let data: unknown;
  try {
    data = JSON.parse(readFileSync(file, 'utf8'));
  } catch (error) {
    return wrong(`${file}: ${(error as Error).message}`);
  }
  const ajv = new Ajv2020({ allErrors: false, strict: false });
  if (!ajv.validate(rulesSchema, data)) wrong(`${file} holds no rules: ${ajv.errorsText()}`);
  return data as RuleData;
}

const [first, second, ...more] = process.argv.slice(2);
if (first === undefined || more.length > 0) wrong('Which rules are to be compared?');
const before = rulesIn(first);
const after =
  second === undefined ? (JSON.parse(JSON.stringify(ruleData())) as RuleData) : rulesIn(second);
console.log(`from ${before.version} to ${after.version}`);
const moved = movedBetween(before, after);
for (const { indication, country, from, to, patients, of, example } of moved) {
  console.log(`${indication} ${country}: ${patients} of ${of} from ${from} to ${to}`);
  console.log(`  for example ${JSON.stringify(example)}`);
}
if (moved.length === 0) console.log('no patient gets another category');
