import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { DIARY } from '../../src/lib/diary/namespaces.ts';
import { CHECK } from '../../src/lib/referral/namespaces.ts';
import { AFTERCARE, CASE, CENTRE, EVALUATION } from '../../src/lib/specialist/namespaces.ts';
import { toolNamespaces } from '../../src/lib/tools/namespaces.ts';
import { FOLDERS } from '../../src/lib/words/folders.ts';
import { LATE, type Namespace } from '../../src/lib/words/namespaces.ts';
import { importsOf } from './support/imports.ts';
import { folders, wordsIn } from './support/words.ts';

const root = new URL('../../', import.meta.url);

/** Each page that is worded in the browser, with its namespaces beside those of every page. */
const PAGES: readonly [string, readonly Namespace[]][] = [
  ['src/lib/referral/CheckPage.svelte', CHECK],
  ['src/lib/specialist/CasePage.svelte', CASE],
  ['src/lib/specialist/TrialPage.svelte', EVALUATION],
  ['src/lib/specialist/OffTestPage.svelte', EVALUATION],
  ['src/lib/specialist/AftercarePage.svelte', AFTERCARE],
  ['src/lib/specialist/CentrePage.svelte', CENTRE],
  ['src/lib/tools/ToolPage.svelte', toolNamespaces('morphine')],
  ['src/lib/diary/PainDiaryPage.svelte', DIARY]
];

test.each(PAGES)('%s names the namespaces of all that it says', (page, namespaces) => {
  const known = new Set(
    [...namespaces, 'site' as const, ...LATE]
      .flatMap((namespace) => foldersOf(namespace))
      .flatMap((folder) => [...wordsIn(folder, 'nl').keys()])
      .map((key) => key.replace(/_(?:BE|one|other)$/, ''))
  );
  const said = [...reachedFrom(page)].flatMap((file) => saidIn(file).map((key) => ({ file, key })));
  expect(said.length).toBeGreaterThan(10);
  expect(said.filter(({ key }) => !known.has(key))).toEqual([]);
});

const foldersOf = (namespace: Namespace) =>
  namespace === 'own'
    ? folders.filter((folder) => folder.startsWith('statecharts/indications/'))
    : [FOLDERS[namespace]];

/** A page with all that it imports, at once or later. */
function reachedFrom(page: string): ReadonlySet<string> {
  const reached = new Set([page]);
  for (const file of reached) {
    for (const imported of importsOf(file, root)) {
      if (existsSync(new URL(imported, root))) reached.add(imported);
    }
  }
  return reached;
}

/** The keys that a file names outright. */
function saidIn(file: string): string[] {
  if (!/\.(?:ts|svelte)$/.test(file)) return [];
  const source = readFileSync(new URL(file, root), 'utf8');
  return [...source.matchAll(/\bsay(?:ById)?\(\s*'([^']+)'/g)].map(([, key]) => key ?? '');
}
