import { withoutControls } from '../door/controls.ts';
import { apart, findNames, type Mention } from './reading/find-names.ts';
import { columnsIn, spelledOut, type Columns } from './reading/columns.ts';
import { goesOn } from './reading/continuation.ts';
import { fold } from './reading/fold.ts';
import { headingIn } from './reading/heading.ts';
import { readLine, type Reading } from './reading/read-line.ts';
import type { Cue } from './reading/use.ts';

/** A line of a list, or several that belong together, with what was understood. */
export interface ReadItem {
  /** As it was given, but for what cannot be seen. */
  readonly text: string;
  readonly kind: 'drugs' | 'heading' | 'not-understood';
  /** What was understood, a reading for each drug. */
  readonly readings: readonly Reading[];
}

/** A list as it was read; one that is too long is not read at all. */
export type ReadList =
  | { readonly state: 'read'; readonly items: readonly ReadItem[] }
  | { readonly state: 'too-long'; readonly given: number };

/** The most that is read, in characters: some three hundred lines. */
export const LONGEST_LIST = 20_000;
/** The most of one line that is read; what is longer is no line of a list. */
const LONGEST_LINE = 600;

/** What ends a line or a page where lists are copied from. */
const LINE_END = /\r\n|[\r\n\v\f\x85\u2028\u2029]/;

/**
 * Reads a medication list: what each line says of the drugs that the rules and the calculators ask
 * about. It suggests, and nothing more: no dose, schedule or use is guessed.
 *
 * @param today the day of reading, as an ISO day: a date before it is past
 */
export function readList(text: string, today: string): ReadList {
  if (text.length > LONGEST_LIST) return { state: 'too-long', given: text.length };
  const groups = grouped(text.split(LINE_END).map(withoutControls));
  return { state: 'read', items: groups.map((group) => readGroup(group, today)) };
}

/** Lines that belong together, and what stands above them. */
interface Group {
  readonly lines: string[];
  /** The same as they are read. */
  readonly folded: string[];
  readonly kind: ReadItem['kind'];
  readonly heading: Cue | undefined;
}

function grouped(lines: readonly string[]): Group[] {
  const groups: Group[] = [];
  let [heading, columns]: [Cue | undefined, Columns | undefined] = [undefined, undefined];
  for (const line of lines.filter((one) => one.trim() !== '')) {
    const text = line.length > LONGEST_LINE ? '' : apart(fold(line));
    const heads = columnsIn(text);
    columns = heads ?? columns;
    const kind = heads ? 'heading' : kindOf(text, groups.at(-1));
    if (kind === 'heading' && !heads) heading = headingIn(text);
    const spelled = spelledOut(text, columns);
    if (kind === 'goes-on') add(groups, line, spelled);
    else groups.push({ lines: [line], folded: [spelled], kind, heading });
  }
  return groups;
}

function kindOf(text: string, above: Group | undefined): ReadItem['kind'] | 'goes-on' {
  if (findNames(text).length > 0) return 'drugs';
  if (headingIn(text)) return 'heading';
  const isOfDrug = above?.kind === 'drugs' && text !== '';
  return isOfDrug && goesOn(text, above.folded.join(' ')) ? 'goes-on' : 'not-understood';
}

function add(groups: readonly Group[], line: string, folded: string): void {
  groups.at(-1)?.lines.push(line);
  groups.at(-1)?.folded.push(folded);
}

function readGroup({ lines, folded, kind, heading }: Group, today: string): ReadItem {
  const readings = kind === 'drugs' ? readLine(folded.join(' | '), heading, today) : [];
  return { text: lines.map((line) => line.trim()).join('\n'), kind, readings };
}

export type { Mention, Reading };
