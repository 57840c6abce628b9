import { readFileSync } from 'node:fs';
import { expect, test } from './support/watched.ts';

interface Component {
  readonly name: string;
  readonly version: string;
  readonly properties?: readonly { readonly value: string }[];
}

/** The rows of the table of what visitors are sent, by package. */
const rows = new Map(
  readFileSync('docs/dependencies.md', 'utf8')
    .split('\n')
    .map((line) => line.split('|').map((cell) => cell.trim()))
    .filter((cells) => /^\d+\.\d+\.\d+$/.test(cells[2] ?? '') && cells.length > 8)
    .map(([, name = '', version, , sent]) => [name, { version, sent: Number(sent) }])
);

test('the bill of materials stands at its address, and tells what the document says', async ({
  page
}) => {
  const response = await page.request.get('/sbom.cdx.json');
  expect(response.headers()['content-type']).toContain('application/json');
  const { components } = (await response.json()) as { components: Component[] };
  expect(components.map(({ name }) => name).sort()).toEqual([...rows.keys()].sort());
  for (const { name, version, properties } of components) {
    const row = rows.get(name);
    expect(row?.version, name).toBe(version);
    const sent = Number(properties?.[0]?.value ?? 0) / 1000;
    // A tenth of a kilobyte, or a twentieth of it all, comes and goes with what the pages use.
    expect(Math.abs((row?.sent ?? -1) - sent), `${name}: ${sent}`).toBeLessThan(0.1 + sent / 20);
  }
});

test('it is not kept for use without a network', () => {
  const worker = readFileSync('build/service-worker.js', 'utf8');
  expect(worker).toContain('/rules.json');
  expect(worker).not.toContain('sbom');
});
