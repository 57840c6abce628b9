import { linesOf } from '../headless/lines.ts';
import { parseJson } from '../case/parse-json.ts';
import { brokenLine } from '../case/repeated-keys.ts';
import { unreadable, type Item } from './item.ts';

/** The inputs of newline-delimited JSON, without its blank lines, one at a time. */
export async function* readNdjson(stream: AsyncIterable<Buffer>): AsyncGenerator<Item> {
  let line = 0;
  for await (const text of linesOf(stream)) {
    line += 1;
    if (text.trim() !== '') yield itemOf(text, line);
  }
}

/** The inputs of one text of JSON: a list of them, or one. The text is read as a whole. */
export async function* readJson(stream: AsyncIterable<Buffer>): AsyncGenerator<Item> {
  const lines: string[] = [];
  for await (const line of linesOf(stream)) lines.push(line);
  const text = lines.join('\n');
  const parsed = parseJson(text);
  if (!parsed) {
    const broken = brokenLine(text) ?? 1;
    const given = (lines[broken - 1] ?? '').slice(0, MOST_SHOWN);
    yield unreadable(broken, given, 'JSON: a list of objects, or one object');
  } else if (Array.isArray(parsed.value)) yield* elementsOf(text);
  else yield { line: 1, text, parsed, errors: [] };
}

/** So much of a line that is no JSON is shown. */
const MOST_SHOWN = 200;

function itemOf(text: string, line: number): Item {
  const parsed = parseJson(text);
  return parsed ? { line, text, parsed, errors: [] } : unreadable(line, text, 'a JSON object');
}

/** The elements of a list of JSON, each read from its own text, so that a key given twice is found. */
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
