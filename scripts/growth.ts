import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { growthDocument } from './growth/document.ts';
import { grownCopy } from './growth/grown-copy.ts';
import { measure, type Measured } from './growth/measure.ts';

const FILE = 'docs/growth.md';

/** Measures the project as it is, and with more indications: 10 and 100, or as many as are named. */
const asked = process.argv.slice(2).map(Number);
const sizes = [0, ...(asked.length > 0 ? asked : [10, 100])];

const rows: Measured[] = [];
for (const more of sizes) {
  const folder = grownCopy(more);
  try {
    rows.push(await measure(folder, more));
    console.log(JSON.stringify(rows.at(-1)));
  } finally {
    rmSync(folder, { recursive: true });
  }
}
// What is measured otherwise stands below, under a heading of its own.
const [, ...below] = readFileSync(FILE, 'utf8').split(/\n(?=## )/);
writeFileSync(FILE, [growthDocument(rows), ...below].join('\n'));
