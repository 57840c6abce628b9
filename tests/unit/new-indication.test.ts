import { execFile } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, mkdirSync, existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { addIndication } from '../../scripts/new-indication/add-indication.ts';

const project = fileURLToPath(new URL('../../', import.meta.url));
/** A copy of what decides and of what checks it, where the packages of the project are found. */
const COPIED = [
  'statecharts',
  'tests/oracle',
  'tests/unit/support',
  'tests/support',
  'tests/agree.ts'
];
let copy = '';

beforeAll(() => {
  const cache = join(project, 'node_modules/.cache');
  mkdirSync(cache, { recursive: true });
  copy = mkdtempSync(join(cache, 'new-indication-'));
  for (const path of [...COPIED, 'package.json', 'tsconfig.json']) {
    cpSync(join(project, path), join(copy, path), { recursive: true });
  }
});
afterAll(() => rmSync(copy, { recursive: true }));

describe('a new indication', () => {
  test.each([
    ['Post Stroke', /no id/],
    ['../elsewhere', /no id/],
    ['sfn', /taken/]
  ])('is refused as %s, and nothing is written', (id, why) => {
    expect(() => addIndication(id, copy)).toThrow(why);
    const registry = 'statecharts/indications/registry.ts';
    expect(readFileSync(join(copy, registry), 'utf8')).toBe(
      readFileSync(join(project, registry), 'utf8')
    );
  });

  test('has its folder, its line and its stub, all of them named in its task', () => {
    const written = addIndication('post-stroke', copy);
    expect(written.filter((path) => !existsSync(join(copy, path)))).toEqual([]);
    const task = readFileSync(join(project, 'docs/tasks/add-an-indication.md'), 'utf8');
    const named = (path: string) =>
      path.replace('post-stroke', '<id>').replace('en.json', 'nl.json');
    expect(written.filter((path) => !task.includes(named(path)))).toEqual([]);
  });

  test('is decided at once, and fails until its second reading is written', async () => {
    const run = promisify(execFile);
    const tsx = join(project, 'node_modules/.bin/tsx');
    const advise = run(tsx, ['statecharts/headless/advise.ts'], { cwd: copy });
    advise.child.stdin?.end(
      '{"indication":"post-stroke","facts":{"diagnosedBySpecialist":true}}\n'
    );
    expect((await advise).stdout).toContain('"category":"incomplete"');
    const failure = run(tsx, ['tests/agree.ts', '500', '1'], { cwd: copy });
    await expect(failure).rejects.toMatchObject({
      stdout: expect.stringContaining('"indication":"post-stroke"') as string
    });
  });
});
