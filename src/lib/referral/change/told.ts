/** An answer or a condition, with what is to be said of it. */
export interface Line {
  readonly text: string;
  readonly note?: string;
}

/** What is told in one go: a sentence, what belongs to it, and how it ends. */
export interface Told {
  readonly lead: string;
  readonly lines: readonly Line[];
  readonly end?: string;
}
