/** The totals of a patient's questionnaires as they stand in their fields: every text as it was typed. */
export interface PromsSaved {
  readonly moments: readonly MomentSaved[];
}

/** What was taken over on one day; `totals` is by the id of the total, and leaves out what is blank. */
export interface MomentSaved {
  readonly date: string;
  readonly totals: Readonly<Record<string, string>>;
}
