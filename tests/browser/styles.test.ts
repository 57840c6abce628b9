import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from '@playwright/test';

/** The classes that a style sheet says something of. */
const classesIn = (css: string) => [...css.matchAll(/\.([a-z][\w-]*)/gi)].map(([, name]) => name);

async function filesIn(folder: string, end: string): Promise<string[]> {
  const entries = await readdir(folder, { recursive: true });
  return entries.filter((path) => path.endsWith(end)).map((path) => join(folder, path));
}

test('what is styled on some page is styled on every page that has it', async () => {
  const sheets = new Map<string, readonly (string | undefined)[]>();
  for (const path of await filesIn('build', '.css')) {
    sheets.set(path, classesIn(await readFile(path, 'utf8')));
  }
  const styled = new Set([...sheets.values()].flat());
  const bare: string[] = [];
  for (const path of await filesIn('build', 'index.html')) {
    const html = await readFile(path, 'utf8');
    const linked = [...html.matchAll(/href="([^"]+\.css)"/g)].map(([, href]) =>
      join(dirname(path), href ?? '')
    );
    const here = new Set(linked.flatMap((sheet) => sheets.get(sheet) ?? []));
    const used = [...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, names]) =>
      names?.split(/\s+/)
    );
    for (const name of new Set(used)) {
      if (styled.has(name) && !here.has(name)) bare.push(`${path}: ${name}`);
    }
  }
  expect(bare).toEqual([]);
});
