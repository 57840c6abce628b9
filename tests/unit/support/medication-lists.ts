import { readdirSync, readFileSync } from 'node:fs';

/** What a line of a list is to be read as. */
export interface Expected {
  readonly line: string;
  /** Class and substance. */
  readonly what: string;
  /** How much a day, with its unit; `?` where the line does not say. */
  readonly daily: string;
  readonly use: string;
}

/** A list with all that is to be understood of it. */
export interface List {
  readonly name: string;
  readonly text: string;
  readonly expected: readonly Expected[];
}

const FOLDER = new URL('../../medication-lists/', import.meta.url);

/** The lists in a folder: in each file several, and below a line what it says. */
export function listsIn(folder: string): List[] {
  const at = new URL(`${folder}/`, FOLDER);
  return readdirSync(at).flatMap((file) => {
    const [, ...lists] = readFileSync(new URL(file, at), 'utf8').split(/^=== .*\n/m);
    return lists.map((text, i) => listOf(`${file.replace('.txt', '')} ${i + 1}`, text));
  });
}

function listOf(name: string, text: string): List {
  const lines = text.replace(/\n$/, '').split('\n');
  const expected = lines.flatMap((line, i) => {
    const [, what = '', daily = '', use = ''] = /^=> (\S+ \S+) (\S+) (\S+)$/.exec(line) ?? [];
    return what ? [{ line: lineAbove(lines, i), what, daily, use }] : [];
  });
  return { name, text: lines.filter((line) => !line.startsWith('=> ')).join('\n'), expected };
}

function lineAbove(lines: readonly string[], at: number): string {
  return lines.slice(0, at).findLast((line) => !line.startsWith('=> ')) ?? '';
}
