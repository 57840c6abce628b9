import { spawnSync } from 'node:child_process';
import { mkdtempSync, openSync, closeSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freshCases, next } from '../engines/fresh.ts';
import { median } from './figures.ts';

/** How fast the command answers lines, beside reading and writing JSON alone. */
export interface CommandResult {
  readonly lines: number;
  /** Its start-up apart. */
  readonly perSecond: number;
  /** Milliseconds until it has answered a single line. */
  readonly startUp: number;
  /** Its time, start-up apart, over that of parsing the same input and writing the same output. */
  readonly overJson: number;
  /** The same over a command that does nothing but that. */
  readonly overJsonCommand: number;
}

const LINES = 50_000;
const RUNS = 3;
const ADVISE = ['statecharts/headless/advise.ts'];
const JSON_ALONE = 'tests/bench/json-alone.ts';

/** Measures `npm run advise` on fresh cases of both indications. Throws when a line fails. */
export function measureCommand(seed: number): CommandResult {
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    const input = join(folder, 'cases.ndjson');
    const single = join(folder, 'single.ndjson');
    const output = join(folder, 'advices.ndjson');
    const lines = linesOf(seed);
    writeFileSync(input, `${lines.join('\n')}\n`);
    writeFileSync(single, `${lines[0]}\n`);
    const startUp = timeOf(ADVISE, single, output);
    const time = timeOf(ADVISE, input, output) - startUp;
    const answers = readFileSync(output, 'utf8').trimEnd().split('\n');
    if (answers.length !== LINES) throw new Error(`${answers.length} answers to ${LINES} lines.`);
    const json = [JSON_ALONE, output];
    const copy = join(folder, 'copy.ndjson');
    const jsonTime = timeOf(json, input, copy) - timeOf(json, single, copy);
    return {
      lines: LINES,
      perSecond: (LINES * 1000) / time,
      startUp,
      overJson: time / jsonInMemory(lines, answers),
      overJsonCommand: time / jsonTime
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function linesOf(seed: number): string[] {
  const of = (indication: string) =>
    next(freshCases(indication, seed), LINES / 2).map(({ country, facts }) =>
      JSON.stringify({ schema: 'neuromodulation-case/1', country, indication, facts })
    );
  const [fbss, crps] = [of('fbss'), of('crps')];
  return fbss.flatMap((line, i) => [line, crps[i] ?? '']);
}

/** Milliseconds that a command takes for a file, as the median of some runs. */
function timeOf(command: readonly string[], input: string, output: string): number {
  const times = Array.from({ length: RUNS }, () => {
    const stdio = [openSync(input, 'r'), openSync(output, 'w'), 'inherit'] as const;
    const start = performance.now();
    const { status } = spawnSync(process.execPath, ['--import', 'tsx', ...command], {
      stdio: [...stdio]
    });
    const time = performance.now() - start;
    closeSync(stdio[0]);
    closeSync(stdio[1]);
    if (status !== 0) throw new Error(`${command[0]} ended with status ${status}.`);
    return time;
  });
  return median(times);
}

/**
 * Milliseconds to parse every line and to write every answer, and nothing else: once, for a line that
 * comes back is parsed in half the time.
 */
function jsonInMemory(lines: readonly string[], answers: readonly string[]): number {
  const advices = answers.map((answer): unknown => JSON.parse(answer));
  let length = 0;
  const start = performance.now();
  for (const line of lines) if (JSON.parse(line)) length += 1;
  for (const advice of advices) length += JSON.stringify(advice).length;
  const time = performance.now() - start;
  if (length === 0) throw new Error('Nothing was read or written.');
  return time;
}
