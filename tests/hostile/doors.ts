import { PassThrough, Readable } from 'node:stream';
import { run } from '../../statecharts/command-line/run.ts';
import { adviseLine } from '../../statecharts/headless/advise-line.ts';
import { offTestLine, scheduleLine, trialLine } from '../../statecharts/headless/care-lines.ts';
import { explainLine } from '../../statecharts/headless/explain-line.ts';
import { readingsLine } from '../../statecharts/headless/readings-line.ts';
import { answerLines, type Answer } from '../../statecharts/headless/stream.ts';
import { holdWhole, type Door } from './door.ts';
import { CASE_LISTS, CASE_TABLES, CASES, IMPLANTS, OFF_TESTS, TRIALS } from './good.ts';
import { hostileBytes, hostileTexts } from './inputs.ts';
import { hasUnseen } from './oracle.ts';
import { PAGE_DOORS } from './page-doors.ts';

function command(
  name: string,
  share: number,
  good: readonly string[],
  answer: (line: string) => Answer
): Door<string> {
  const tryAt = (line: string) => {
    const { text, failed } = answer(line);
    const { error } = JSON.parse(text) as { error?: readonly object[] };
    if (text.includes('\n') || hasUnseen(text)) throw new Error('an answer with unseen signs');
    if (failed !== (error !== undefined) || error?.length === 0)
      throw new Error('failed without error');
    if (!failed) holdWhole(line);
    return error;
  };
  return { name, share, inputs: hostileTexts(good), tryAt };
}

/** The lines of a command, as bytes. */
const stream: Door<Uint8Array> = {
  name: 'stream of lines',
  share: 4,
  inputs: hostileBytes(CASES),
  async tryAt(bytes) {
    const output = new PassThrough();
    const chunks: Buffer[] = [];
    output.on('data', (chunk: Buffer) => chunks.push(chunk));
    const failures = await answerLines(Readable.from([Buffer.from(bytes)]), output, adviseLine);
    const lines = Buffer.concat(chunks).toString().split('\n').filter(Boolean);
    const failed = lines.filter((line) => 'error' in (JSON.parse(line) as object));
    if (failed.length !== failures) throw new Error('a line without its answer');
    return failed.length;
  }
};

/** A file of cases, as the command that others install reads it. */
function fileOfCases(format: 'csv' | 'json', good: readonly string[]): Door<Uint8Array> {
  const tryAt = async (bytes: Uint8Array) => {
    const output = new PassThrough();
    const chunks: Buffer[] = [];
    output.on('data', (chunk: Buffer) => chunks.push(chunk));
    const streams = {
      input: Readable.from([Buffer.from(bytes)]),
      output,
      errors: new PassThrough()
    };
    const status = await run(['advise', '--from', format], streams, '1');
    const lines = Buffer.concat(chunks).toString().split('\n').filter(Boolean);
    const failed = lines.filter((line) => 'error' in (JSON.parse(line) as object));
    if (status !== (failed.length > 0 ? 2 : 0) || lines.some(hasUnseen))
      throw new Error('an answer that is none');
    return status === 0 ? undefined : failed.length;
  };
  return { name: `cases as ${format}`, share: 3, inputs: hostileBytes(good), tryAt };
}

/** All ways in. */
export const DOORS = [
  command('advise', 5, CASES, adviseLine),
  command('explain', 1, CASES, explainLine),
  command('readings', 1, CASES, readingsLine),
  command('trial', 4, TRIALS, trialLine),
  command('off-test', 3, OFF_TESTS, offTestLine),
  command('schedule', 3, IMPLANTS, scheduleLine),
  stream,
  fileOfCases('csv', CASE_TABLES),
  fileOfCases('json', CASE_LISTS),
  ...PAGE_DOORS
] as readonly Door[];
