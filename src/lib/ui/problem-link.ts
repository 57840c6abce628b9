/** Something that cannot be used, in words, and the id of where it stands. */
export interface ProblemLink {
  readonly field: string;
  readonly text: string;
}
