/** What was changed of a rule. */
export const KINDS = [
  'threshold',
  'comparison',
  'yes or no',
  'list',
  'combinator',
  'part',
  'not',
  'instruments',
  'applies',
  'effect',
  'actor',
  'urgent',
  'how',
  'past',
  'when',
  'failures',
  'specialist',
  'attention',
  'modality',
  'note',
  'place',
  'chart'
] as const;
export type Kind = (typeof KINDS)[number];

/** A value with one thing changed, and what that was. */
export interface Change<T> {
  readonly kind: Kind;
  /** Where, and from what to what. */
  readonly what: string;
  readonly value: T;
}

/** The same changes, of something that holds the value. */
export function within<T, U>(
  changes: readonly Change<T>[],
  where: string,
  holding: (value: T) => U
): Change<U>[] {
  return changes.map(({ kind, what, value }) => ({
    kind,
    what: `${where}${what}`,
    value: holding(value)
  }));
}
