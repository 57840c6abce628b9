import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { buildCli } from '../../scripts/packages/cli.ts';
import { installPacked, ownFolder } from './support/packed.ts';
import { ranOn } from './support/command-line.ts';

let project: string;

beforeAll(async () => {
  const built = ownFolder();
  await buildCli(built);
  project = installPacked(built);
}, 120_000);

function npx(...args: readonly string[]) {
  const ran = spawnSync('npx', ['--offline', 'neuromodulatiewijzer', ...args], {
    cwd: project,
    encoding: 'utf8'
  });
  return { status: ran.status, text: ran.stdout, told: ran.stderr };
}

test('the packed command answers a table as its source does, and ends with the same status', async () => {
  const table = 'id,indication,age\na,fbss,54\nb,fbss,x\n';
  writeFileSync(join(project, 'cases.csv'), table);
  const { text, status } = await ranOn(['advise', '--from', 'csv', '--to', 'csv'], table);
  expect(npx('advise', 'cases.csv', '--to', 'csv')).toEqual({ status, text, told: '' });
});

test('it has its words beside it, and needs no other package', async () => {
  const { text } = await ranOn(['dictionary', '--lang', 'nl']);
  expect(npx('dictionary', '--lang', 'nl')).toEqual({ status: 0, text, told: '' });
});
