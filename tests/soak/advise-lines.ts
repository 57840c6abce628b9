import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { linesOf } from '../../statecharts/headless/lines.ts';
import { isBad, randomLines } from './random-lines.ts';

/** What became of a number of lines. */
export interface Streamed {
  readonly status: number | null;
  /** Lines that came back, those of them that tell of an error, and whether all came in order. */
  readonly lines: number;
  readonly errors: number;
  readonly inOrder: boolean;
  readonly seconds: number;
  /** The most memory that any process of the command had, in megabytes. */
  readonly memory: number;
}

const REPORT = new URL('report-memory.mjs', import.meta.url).href;

/** Streams fresh cases through `npm run --silent advise`, and keeps nothing of what comes back. */
export async function adviseLines(count: number, seed: number, withBad = true): Promise<Streamed> {
  const reports = mkdtempSync(join(tmpdir(), 'memory-'));
  const start = performance.now();
  const running = spawn('npm', ['run', '--silent', 'advise'], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, NODE_OPTIONS: `--import ${REPORT}`, MEMORY_REPORTS: reports }
  });
  const closed = once(running, 'close') as Promise<[number | null]>;
  const sent = pipeline(Readable.from(batches(count, seed, withBad)), running.stdin);
  const told = await read(running.stdout, withBad);
  await sent;
  const [status] = await closed;
  const most = readdirSync(reports).map((name) =>
    Number(readFileSync(join(reports, name), 'utf8'))
  );
  rmSync(reports, { recursive: true });
  const seconds = (performance.now() - start) / 1000;
  return { status, ...told, seconds, memory: Math.max(...most) / 1024 };
}

/** Few writes, each of many lines. */
function* batches(count: number, seed: number, withBad: boolean): Generator<string> {
  let batch = '';
  for (const line of randomLines(count, seed, withBad)) {
    batch += `${line}\n`;
    if (batch.length < 1 << 18) continue;
    yield batch;
    batch = '';
  }
  yield batch;
}

/** Counts the answers; each has the number of its line, and tells of an error where there is one. */
async function read(output: AsyncIterable<Buffer>, withBad: boolean) {
  let [lines, errors, inOrder] = [0, 0, true];
  for await (const line of linesOf(output)) {
    const head = typeof line === 'string' ? line.slice(0, 150) : '';
    const isError = head.startsWith('{"id":') && head.includes('"error":');
    if (!head.includes(`"id":"${lines}"`) || isError !== (withBad && isBad(lines))) inOrder = false;
    lines += 1;
    if (isError) errors += 1;
  }
  return { lines, errors, inOrder };
}
