import { Readable, Writable } from 'node:stream';
import { run } from '../../../statecharts/command-line/run.ts';

export interface Ran {
  readonly status: number;
  readonly text: string;
  readonly lines: readonly Record<string, unknown>[];
  readonly told: string;
}

/** Runs the command on a text, in pieces of a few bytes. */
export async function ranOn(
  args: readonly string[],
  text = '',
  { isTTY = false } = {}
): Promise<Ran> {
  const [output, errors] = [collector(), Object.assign(collector(), { isTTY })];
  const input = Readable.from(pieces(Buffer.from(text)));
  const status = await run(args, { input, output, errors }, '1.2.3');
  const written = output.text();
  const isJson = !args.includes('csv') || !args.includes('--to');
  const lines = isJson && written.startsWith('{') ? written.trimEnd().split('\n').map(parsed) : [];
  return { status, text: written, lines, told: errors.text() };
}

const parsed = (line: string) => JSON.parse(line) as Record<string, unknown>;

function* pieces(bytes: Buffer): Generator<Buffer> {
  for (let at = 0; at < bytes.length; at += 7) yield bytes.subarray(at, at + 7);
}

function collector() {
  const chunks: Buffer[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      chunks.push(chunk);
      done();
    }
  });
  return Object.assign(stream, { text: () => Buffer.concat(chunks).toString('utf8') });
}
