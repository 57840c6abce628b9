import { decodeUtf8, type Decoded } from '../door/decode.ts';
import { LINE, LIST } from '../door/limits.ts';
import { readJson as readText } from '../door/read-json.ts';
import { linesOf } from '../headless/lines.ts';
import { notLetIn, unreadable, type Item } from './item.ts';

/** The inputs of newline-delimited JSON, without its blank lines, one at a time. */
export async function* readNdjson(stream: AsyncIterable<Buffer>): AsyncGenerator<Item> {
  let line = 0;
  for await (const text of linesOf(stream)) {
    line += 1;
    if (typeof text !== 'string') yield notLetIn(line, '', text);
    else if (text.trim() !== '') yield itemOf(text, line);
  }
}

/** The inputs of one text of JSON: a list of them, or one. The text is read as a whole. */
export async function* readJson(stream: AsyncIterable<Buffer>): AsyncGenerator<Item> {
  const { text, problem } = await wholeOf(stream);
  if (problem) {
    yield notLetIn(1, '', problem);
    return;
  }
  const { value, problems } = readText(text, LIST);
  const [first] = problems;
  if (value === undefined && first?.kind === 'broken') {
    const given = text.split('\n')[first.line - 1] ?? '';
    yield unreadable(first.line, given, 'JSON: a list of objects, or one object');
  } else if (value === undefined && first) yield notLetIn(1, text, first);
  else if (Array.isArray(value)) yield* elementsOf(text);
  else yield itemOf(text, 1);
}

/** All that comes, as far as it is let in. */
async function wholeOf(stream: AsyncIterable<Buffer>): Promise<Decoded> {
  const chunks: Buffer[] = [];
  let length = 0;
  for await (const chunk of stream) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > LIST.bytes) break;
  }
  const { text, problem } = decodeUtf8(Buffer.concat(chunks), LIST.bytes);
  return problem ? { problem } : { text: text.replace(/^\uFEFF/, '') };
}

function itemOf(text: string, line: number): Item {
  return { line, text, read: readText(text, LINE), errors: [] };
}

/** The elements of a list of JSON, each read from its own text, so that its faults are its own. */
function* elementsOf(list: string): Generator<Item> {
  let [line, start, startLine, depth] = [1, -1, 1, 0];
  for (let at = 0; at < list.length; at += 1) {
    const sign = list[at] ?? '';
    if (sign === '"') {
      if (start < 0) [start, startLine] = [at, line];
      at = endOfText(list, at);
      continue;
    }
    if (sign === '\n') line += 1;
    if (sign === '}' || sign === ']') depth -= 1;
    const isEnd = (depth === 1 && sign === ',') || (depth === 0 && sign === ']');
    if (isEnd && start >= 0) {
      yield itemOf(list.slice(start, at), startLine);
      start = -1;
    } else if (depth > 0 && start < 0 && sign.trim() !== '' && sign !== ',') {
      [start, startLine] = [at, line];
    }
    if (sign === '{' || sign === '[') depth += 1;
  }
}

/** Where a text of JSON ends that begins here; it has no line end in it. */
function endOfText(list: string, start: number): number {
  let at = start + 1;
  while (list[at] !== '"') at += list[at] === '\\' ? 2 : 1;
  return at;
}
