import { createReadStream, createWriteStream } from 'node:fs';
import { once } from 'node:events';
import type { Writable } from 'node:stream';
import { BatchWriter } from '../headless/batch-writer.ts';
import { answerItem, headOf } from './answer.ts';
import { dictionary } from './dictionary.ts';
import type { Item } from './item.ts';
import { readOptions, type InputFormat, type Options } from './options.ts';
import { Progress, type Count } from './progress.ts';
import { readCsv } from './read-csv.ts';
import { readJson, readNdjson } from './read-json.ts';
import { WORDS } from './words.ts';

/** Where the command reads and writes. */
export interface Streams {
  readonly input: AsyncIterable<Buffer>;
  readonly output: Writable;
  readonly errors: Writable & { readonly isTTY?: boolean };
}

/** Exit statuses: nothing could be done; something was wrong with an input. */
const [NOT_DONE, SOME_FAILED] = [1, 2];

const READERS: Readonly<
  Record<InputFormat, (stream: AsyncIterable<Buffer>) => AsyncIterable<Item>>
> = { ndjson: readNdjson, json: readJson, csv: readCsv };

/** Does what the arguments ask for; gives the exit status. */
export async function run(
  args: readonly string[],
  streams: Streams,
  version: string
): Promise<number> {
  const request = readOptions(args);
  if ('problem' in request) {
    streams.errors.write(`${request.problem}\n`);
    return NOT_DONE;
  }
  if ('shows' in request) {
    const { language, shows } = request;
    streams.output.write(shows === 'help' ? WORDS[language].help : `${version}\n`);
    return 0;
  }
  return work(request.options, streams);
}

async function work(options: Options, streams: Streams): Promise<number> {
  const { file, output, language } = options;
  try {
    const input = file === undefined ? streams.input : createReadStream(file);
    const target = output === undefined ? streams.output : createWriteStream(output);
    // What cannot be written to is told of by an event, which has to be met in time.
    if (output !== undefined) await once(target, 'open');
    const failed = await answerAll(options, { ...streams, input, output: target });
    if (output !== undefined) await ended(target);
    return failed > 0 ? SOME_FAILED : 0;
  } catch (error) {
    if (!isOfFile(error)) throw error;
    streams.errors.write(`${WORDS[language].noFile(error.path)}\n`);
    return NOT_DONE;
  }
}

async function answerAll(options: Options, { input, output, errors }: Streams): Promise<number> {
  const out = new BatchWriter(output);
  if (options.command === 'dictionary') {
    for (const row of dictionary(options.language)) out.add(row);
    await out.flush();
    return 0;
  }
  const word = ({ cases, failed }: Count) => WORDS[options.language].progress(cases, failed);
  const progress = options.progress || errors.isTTY ? new Progress(errors, word) : undefined;
  const count = { cases: 0, failed: 0 };
  out.add(headOf(options));
  for await (const item of READERS[options.from](input)) {
    const { text, failed } = answerItem(item, options);
    count.cases += 1;
    if (failed) count.failed += 1;
    if (out.add(text)) await out.flush();
    progress?.tick(count);
  }
  await out.flush();
  progress?.end(count);
  return count.failed;
}

async function ended(target: Writable): Promise<void> {
  target.end();
  await once(target, 'finish');
}

function isOfFile(error: unknown): error is Error & { readonly path: string } {
  return error instanceof Error && 'code' in error && 'path' in error;
}
