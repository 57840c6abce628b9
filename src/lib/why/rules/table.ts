import type { Reading, SourcesByCountry } from '$statecharts/criteria/source.ts';
import { alike, type Said } from './said.ts';

/** A line in a cell of a table of rules. */
export interface Line {
  readonly said: Said;
  /** A name, an id as files have it, what weighs, an aside, or what cannot wait. */
  readonly as?: 'name' | 'id' | 'weight' | 'aside' | 'alarm';
}

export interface Cell {
  readonly lines: readonly Line[];
  /** Where it stands, and how that is read. */
  readonly sources?: SourcesByCountry;
  readonly readings?: readonly Reading[];
}

/** A rule, in cells under the heads of its table; the first says which it is. */
export interface Row {
  readonly id: string;
  readonly cells: readonly Cell[];
}

/** Rules of one kind. */
export interface RuleTable {
  readonly id: string;
  /** Left out where the heading of the part says it. */
  readonly heading?: string;
  readonly heads: readonly string[];
  readonly rows: readonly Row[];
}

/** A part of the rules of an indication, which a link finds by its id. */
export interface Part {
  readonly id: string;
  readonly heading: string;
  readonly lead: readonly Line[];
  /** What is gone through in this order, and what holds beside it. */
  readonly steps?: readonly Line[];
  readonly beside?: readonly Line[];
  readonly tables: readonly RuleTable[];
}

/** A cell of lines that need no mark. */
export const cell = (...said: readonly Said[]): Cell => ({
  lines: said.map((each) => ({ said: each }))
});

/** A cell that names its row: in words, and as files have it. */
export const nameCell = (name: Said, id: string): Cell => ({
  lines: [
    { said: name, as: 'name' },
    { said: alike(id), as: 'id' }
  ]
});
