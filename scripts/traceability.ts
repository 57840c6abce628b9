import { writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { documentOf } from './traceability/document.ts';
import { gapsIn, missingTexts, trace } from './traceability/trace.ts';

/** Writes which passage, place in the chart, tests and texts each criterion has: to read, and for the site. */
const matrix = trace();
const files = {
  'docs/traceability.md': documentOf(matrix),
  'src/lib/why/traceability/matrix.json': JSON.stringify(matrix)
};
for (const [file, text] of Object.entries(files)) {
  const options = await resolveConfig(file);
  writeFileSync(file, await format(text, { ...options, filepath: file }));
  console.log(`wrote ${file}`);
}
const gaps = [...gapsIn(matrix), ...missingTexts().map((key) => `no text ${key}`)];
for (const gap of gaps) console.error(gap);
if (gaps.length > 0) process.exitCode = 1;
