import { mkdirSync, writeFileSync } from 'node:fs';
import { format, resolveConfig } from 'prettier';
import { charts } from './charts/charts.ts';

/** Writes each chart to `docs/charts/<id>.json`, for other tools to open. */
mkdirSync('docs/charts', { recursive: true });
for (const [id, data] of Object.entries(charts())) {
  const file = `docs/charts/${id}.json`;
  const options = await resolveConfig(file);
  writeFileSync(file, await format(JSON.stringify(data), { ...options, filepath: file }));
  console.log(`wrote ${file}`);
}
