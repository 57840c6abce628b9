import papa from 'papaparse';
import { linesOf } from '../headless/lines.ts';
import { ROW } from '../door/limits.ts';
import type { DoorProblem } from '../door/problem.ts';
import { scanTable } from '../door/scan-table.ts';
import { factOf, textOf } from './cells.ts';
import { notLetIn, unreadable, type Item } from './item.ts';

/** The columns that say something of a case itself; all others are facts. */
const OF_THE_CASE = ['schema', 'id', 'country', 'indication', 'rules'];

interface Heads {
  readonly names: readonly string[];
  readonly separator: string;
}

/** The cases of a table with separated values, a row each, under a row of fact ids. One row at a time. */
export async function* readCsv(stream: AsyncIterable<Buffer>): AsyncGenerator<Item> {
  let heads: Heads | undefined;
  for await (const { line, text, isOpen, ...row } of rowsOf(stream)) {
    const problem = row.problem ?? (isOpen ? undefined : scanTable(text, ROW));
    if (isOpen || problem) {
      yield problem
        ? notLetIn(line, text, problem)
        : unreadable(line, text, 'a row in which every quote is closed');
      if (!heads) return;
    } else if (!heads) heads = headsOf(text);
    else for (const cells of cellsOf(text, heads)) yield itemOf(cells, line, heads);
  }
}

/** A row of a table, with the line on which it begins. */
interface Row {
  readonly line: number;
  readonly text: string;
  /** Whether it ends within quotes. */
  readonly isOpen: boolean;
  /** Why it is not even a text. */
  readonly problem?: DoorProblem;
}

/**
 * The rows of a table: a line each, and more where a line ends within quotes. Blank ones are left out. A
 * quote that nobody closes does not take along the rest of the file.
 */
async function* rowsOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Row> {
  let [number, line, text, isOpen] = [0, 1, '', false];
  for await (const next of linesOf(stream)) {
    number += 1;
    if (typeof next !== 'string') {
      yield { line: number, text: '', isOpen: false, problem: next };
      [text, isOpen] = ['', false];
      continue;
    }
    const own = next.replace(/\r$/, '');
    if (text === '' && own.trim() === '') continue;
    if (text === '') line = number;
    text = text === '' ? own : `${text}\n${own}`;
    if (hasOddQuotes(own)) isOpen = !isOpen;
    if (isOpen && text.length <= ROW.bytes) continue;
    yield { line, text, isOpen };
    [text, isOpen] = ['', false];
  }
  if (text !== '') yield { line, text, isOpen };
}

function hasOddQuotes(text: string): boolean {
  let isOdd = false;
  for (let at = text.indexOf('"'); at >= 0; at = text.indexOf('"', at + 1)) isOdd = !isOdd;
  return isOdd;
}

function headsOf(text: string): Heads {
  const { data, meta } = papa.parse<string[]>(text, { delimitersToGuess: [',', ';', '\t'] });
  // Of one column nothing can be guessed, and nothing separates.
  return { names: (data[0] ?? []).map((name) => name.trim()), separator: meta.delimiter };
}

function cellsOf(text: string, { separator }: Heads): readonly string[][] {
  return papa.parse<string[]>(text, { delimiter: separator }).data;
}

function itemOf(cells: readonly string[], line: number, { names, separator }: Heads): Item {
  if (cells.length !== names.length) {
    return unreadable(
      line,
      cells.join(separator),
      `${names.length} cells, as the row of heads has`
    );
  }
  const given = cells.map((cell, i) => [names[i] ?? '', cell.trim()] as const);
  const ofTheCase = given.flatMap(([name, cell]) => {
    const value = OF_THE_CASE.includes(name) ? textOf(cell) : undefined;
    return value === undefined ? [] : [[name, value] as const];
  });
  const facts = given
    .filter(([name]) => !OF_THE_CASE.includes(name))
    .map(([name, cell]) => [name, factOf(name, cell, separator !== ',')] as const);
  const value = { ...Object.fromEntries(ofTheCase), facts: Object.fromEntries(facts) };
  return {
    line,
    text: cells.join(separator),
    read: { value, problems: repeatedIn(given, line) },
    errors: []
  };
}

function repeatedIn(given: readonly (readonly [name: string, cell: string])[], line: number) {
  const names = given.map(([name]) => name);
  const twice = new Set(names.filter((name, i) => names.indexOf(name) < i));
  return [...twice].map((key) => ({
    kind: 'twice' as const,
    key,
    given: given.filter(([name]) => name === key).map(([, cell]) => cell),
    line
  }));
}
