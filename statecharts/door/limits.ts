/** What a way in takes at most. What is more is refused before it is looked at further. */
export interface Limits {
  /** Of the whole, before it is a text. */
  readonly bytes: number;
  /** Lists and objects within one another. */
  readonly depth: number;
  /** Values of JSON, lists and objects among them; cells of a table. */
  readonly items: number;
  /** Signs of one text. */
  readonly text: number;
  /** Faults that are told before the looking ends; fifty when left out. */
  readonly told?: number;
}

/** What a table takes besides: cells of its first line, which names the columns. */
export interface TableLimits extends Limits {
  readonly columns: number;
}

/** A line of a command: one case, one trial. */
export const LINE: Limits = { bytes: 1_000_000, depth: 16, items: 20_000, text: 50_000 };

/** A row of a table of cases, with the line ends in its cells. */
export const ROW: TableLimits = { ...LINE, columns: 1_000 };

/** A list of cases in one file. What each may have is looked at by itself, as of a line. */
export const LIST: Limits = {
  ...{ bytes: 100_000_000, depth: 100, items: 10_000_000, text: 100_000_000 },
  told: Infinity
};

/** A patient in a file. */
export const LIFE_FILE: Limits = { bytes: 2_000_000, depth: 16, items: 50_000, text: 50_000 };

/** A diary in a file, JSON or a table: ten years with notes are less. */
export const DIARY_FILE: TableLimits = {
  ...{ bytes: 2_000_000, depth: 8, items: 120_000, text: 50_000 },
  columns: 100
};

/** The publisher's file. */
export const PUBLISHER_FILE: Limits = { bytes: 100_000, depth: 4, items: 200, text: 5_000 };

/**
 * A diary that this device itself has kept. It is never refused for what an earlier version let in: whoever
 * kept it would lose it.
 */
export const KEPT: Limits = { bytes: 50_000_000, depth: 8, items: 5_000_000, text: 50_000_000 };

/** Numbers up to here are whole numbers without a doubt; nothing here comes near it. */
export const LARGEST_NUMBER = 1e15;
