import { spawnSync } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { BROWSER_ARGS, requireChromium } from '../../tests/browser/support/chromium.ts';
import { weigh } from '../../tests/browser/support/weight.ts';
import { serve } from '../server.ts';

/** What a project with a number of indications more takes. */
export interface Measured {
  readonly more: number;
  /** Seconds of processor time to build, and to run the unit tests that go over every indication. */
  readonly build: number;
  readonly units: number;
  /** The same until a command has read the rules, and in microseconds for an advice after that. */
  readonly start: number;
  readonly advice: number;
  /** Bytes over the line: a check that is there anyway, one that is made up, the list and its scripts. */
  readonly check: number;
  readonly madeUp: number;
  readonly list: number;
  readonly listScript: number;
}

const BUILD = 'npm run --silent build';
/** Made-up indications have no passages and are in no document: some of these tests fail. */
const UNITS = [
  'npx vitest run --maxWorkers=1',
  ...['cases', 'charts', 'criteria', 'graph', 'stages', 'words-needed', 'rule-pages'].map(
    (name) => `tests/unit/${name}.test.ts`
  )
].join(' ');
const ADVISE = 'node_modules/.bin/tsx statecharts/headless/advise.ts';
/** On how many cases an advice is timed. */
const CASES = 20_000;

/** Builds and tests a copy of the project, and weighs its pages. */
export async function measure(folder: string, more: number): Promise<Measured> {
  const build = seconds(folder, BUILD);
  const [check, list] = await weighed(folder, ['/nl/refer/crps/', '/nl/refer/']);
  const [madeUp] = more > 0 ? await weighed(folder, [`/nl/refer/made-up-${more}/`]) : [];
  const start = advising(folder, 1);
  return {
    more,
    build,
    units: seconds(folder, UNITS),
    start,
    advice: (1e6 * (advising(folder, CASES) - start)) / (CASES - 1),
    check: check?.total ?? NaN,
    madeUp: madeUp?.total ?? NaN,
    list: list?.total ?? NaN,
    listScript: list?.script ?? NaN
  };
}

async function weighed(folder: string, paths: readonly string[]) {
  const server = await serve({ folder: join(folder, 'build'), port: 0 });
  const { port } = server.address() as AddressInfo;
  const browser = await chromium.launch({ executablePath: requireChromium(), args: BROWSER_ARGS });
  const weights = [];
  for (const path of paths) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    weights.push(await weigh(await context.newPage(), `http://localhost:${port}${path}`));
    await context.close();
  }
  await browser.close();
  server.close();
  return weights;
}

/** Seconds for a number of advices on complex regional pain syndrome, the best of three. */
function advising(folder: string, cases: number): number {
  const input = Array.from({ length: cases }, (_, at) =>
    JSON.stringify({ indication: 'crps', facts: { age: 18 + (at % 60), bmi: 20 + (at % 17) } })
  ).join('\n');
  return Math.min(...[1, 2, 3].map(() => seconds(folder, ADVISE, input)));
}

/**
 * Seconds of processor time that a command takes: what else runs makes little difference. Throws when it
 * fails, unless it may.
 */
function seconds(cwd: string, command: string, input = ''): number {
  const timed = `TIMEFORMAT='%U %S'; time { ${command} > /dev/null 2>&1; }`;
  const { stderr, status } = spawnSync('bash', ['-c', timed], { cwd, input, encoding: 'utf8' });
  if (status !== 0 && command !== UNITS) throw new Error(`${command} ended with status ${status}.`);
  return stderr.split(' ').reduce((sum, part) => sum + Number(part), 0);
}
