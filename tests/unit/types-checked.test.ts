import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import ts from 'typescript';

/** Beside the configuration that the project's own rests on; nothing here is committed. */
const FOLDER = '.svelte-kit/planted';
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  scripts: Record<string, string>;
};
/** The arguments with which `npm run types` checks. */
const [, options = 'not found'] = /&& svelte-check([^&]*)/.exec(scripts['types'] ?? '') ?? [];

/** The worker has types that no page has. */
const OF_WORKER = 'tsconfig.worker.json';
const SVELTE = {
  extension: '.svelte',
  isMixedContent: true,
  scriptKind: ts.ScriptKind.Deferred
};

const PLANTED = {
  'tsconfig.json': `{ "extends": "../../tsconfig.json", "include": ["*.ts", "*.svelte"], "exclude": [] }`,
  'code.ts': `export const count: number = 'one';\n`,
  'Script.svelte': `<script lang="ts">\n  const count: number = 'two';\n</script>\n\n{count}\n`,
  'Markup.svelte': `<script lang="ts">\n  const count = 3;\n</script>\n\n{count.toUpperCase()}\n`,
  'Warned.svelte': `<img src="picture.png" />\n`,
  'index.ts': `const list = [1];\nexport const one: number = list[0];\n`
};

/** What `svelte-check` says of a folder of faults, and with which status it ends. */
function check(): Promise<{ status: unknown; said: string }> {
  const command = resolve('node_modules/.bin/svelte-check');
  const given = [...options.split(' ').filter(Boolean), '--output', 'machine'];
  return new Promise((done) =>
    execFile(command, [...given, '--tsconfig', 'tsconfig.json'], { cwd: FOLDER }, (error, said) =>
      done({ status: error?.code ?? 0, said })
    )
  );
}

describe('a fault that is planted', () => {
  let checked: Awaited<ReturnType<typeof check>>;
  beforeAll(async () => {
    mkdirSync(FOLDER, { recursive: true });
    for (const [name, text] of Object.entries(PLANTED)) writeFileSync(join(FOLDER, name), text);
    checked = await check();
  }, 60_000);
  afterAll(() => rmSync(FOLDER, { recursive: true }));

  test('ends the check of types with a status of its own', () => {
    expect(checked.status).toBe(1);
    expect(checked.said).toMatch(/COMPLETED \d+ FILES 4 ERRORS 1 WARNINGS 5 FILES_WITH_PROBLEMS/);
  });

  test.each([
    ['in code', `ERROR "code.ts" 1:14 "Type 'string' is not assignable to type 'number'."`],
    ['in a component', `ERROR "Script.svelte" 2:9 "Type 'string' is not assignable`],
    ['in its markup', `ERROR "Markup.svelte" 5:8 "Property 'toUpperCase' does not exist`],
    ['that only the strictest settings see', `ERROR "index.ts" 2:14 "Type 'number | undefined' is`],
    ['of accessibility', 'WARNING "Warned.svelte" 1:1 "`<img>` element should have an alt']
  ])('is named where it stands: %s', (_, line) => {
    expect(checked.said).toContain(line);
  });
});

test('the check of types reads every file, by the configuration that the planted ones have', () => {
  expect(options).not.toContain('tsconfig');
  expect(scripts['types']).toContain(`&& tsc -p ${OF_WORKER}`);
  const seen = ['tsconfig.json', OF_WORKER].flatMap(filesOf);
  const all = ['src', 'statecharts', 'scripts', 'tests'].flatMap(filesIn);
  expect(all.length).toBeGreaterThan(1000);
  expect(all.filter((file) => !seen.includes(file))).toEqual([]);
});

/** The files that a configuration names, by their paths from the root. */
function filesOf(path: string): string[] {
  const { config } = ts.readConfigFile(path, ts.sys.readFile);
  const { fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, '.', {}, path, [], [SVELTE]);
  return fileNames.map((file) => relative('.', file));
}

/** The sources in a folder, by their paths from the root. */
function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.(?:ts|svelte)$/.test(file))
    .map((file) => join(folder, file));
}
