import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { buildAgain } from './second-build.ts';

/** The hash of every file in a folder, by its path. */
async function contentOf(folder: string): Promise<Record<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  const hashes = files.map(async ({ parentPath, name }) => {
    const path = join(parentPath, name);
    const hash = createHash('sha256').update(await readFile(path));
    return [path.slice(folder.length + 1), hash.digest('hex')] as const;
  });
  return Object.fromEntries((await Promise.all(hashes)).sort());
}

/** Another Node than the one that made the first, where npm has it for this machine. */
const OTHER_NODE = process.platform === 'linux' && process.arch === 'x64' ? { onNode: '24' } : {};

test('two builds of the same sources, in two folders and on two versions of Node, are the same to the byte', async () => {
  test.setTimeout(300_000);
  const again = await buildAgain(OTHER_NODE);
  const first = await contentOf('build');
  expect(Object.keys(first).length).toBeGreaterThan(50);
  expect(await contentOf(again)).toEqual(first);
});
