/** What something is found by in a search: each a text of parts between semicolons. */
export interface Searchable {
  readonly terms: string;
  /** Words that may stand beside a term, and find nothing by themselves. */
  readonly beside: string;
  /** Those of one list after those of another, with a stroke between. */
  readonly codes: string;
}

/** An indication as the list shows it. */
export interface Listed {
  readonly id: string;
  readonly hasPathway: boolean;
  readonly name: string;
  readonly description: string;
  readonly search: Searchable;
}
