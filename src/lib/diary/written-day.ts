/** A day of a diary as somebody wrote it: texts, whatever they are. */
export interface WrittenDay {
  readonly date: string;
  readonly scores: readonly string[];
  readonly medication: string;
  // What a patient's own diary holds beside it; a trial makes no use of it.
  /** When each of the scores was given; empty where that is not known. */
  readonly times?: readonly string[];
  readonly activity?: string;
  readonly note?: string;
  readonly sleep?: string;
  readonly attacks?: string;
}

/** A day on the form, and the beginning of the names of its fields. */
export interface EnteredDay extends WrittenDay {
  readonly name: string;
}

/** The name of a day's field for its date. */
export function dateField({ name }: Pick<EnteredDay, 'name'>): string {
  return `${name}-date`;
}

/** The name of a day's field for one of its scores. */
export function scoreField({ name }: Pick<EnteredDay, 'name'>, index: number): string {
  return `${name}-score-${index}`;
}

/** A day of somebody with cluster headache: its numbers are the attacks, and its scores are left aside. */
export function attacksOf({ date, medication, attacks }: WrittenDay): WrittenDay {
  return { date, scores: attacks === undefined ? [] : [attacks], medication };
}

/** Whether nothing was written down for a day. */
export function isBlank({ date, scores, medication }: WrittenDay): boolean {
  return [date, ...scores, medication].every((text) => text.trim() === '');
}

/** Whether nothing but its date was written down for a day, or not even that. */
export function holdsOnlyDate(day: WrittenDay): boolean {
  return isBlank({ ...day, date: '' });
}
