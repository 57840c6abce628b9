import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { ruleData } from '../statecharts/rule-data/rule-data.ts';

/** Writes the rules as they stand to `docs/rules/<version>.json`, so that versions can be compared. */
const data = ruleData();
const file = `docs/rules/${data.version}.json`;
mkdirSync('docs/rules', { recursive: true });
const options = await resolveConfig(file);
writeFileSync(file, await format(JSON.stringify(data), { ...options, filepath: file }));
console.log(`wrote ${file}`);
