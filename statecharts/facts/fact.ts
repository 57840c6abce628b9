/** A fact's value in a case. A fact that is not known is absent. */
export type FactValue = number | boolean | string;

/** The known facts of a case, by fact id. */
export type Facts = Readonly<Record<string, FactValue | undefined>>;

export type Unit =
  | 'years'
  | 'months'
  | 'weeks'
  | 'days'
  | 'points'
  | 'millimetres'
  | 'bmi'
  | 'milligramsPerDay'
  | 'operations'
  | 'attacks'
  | 'attacksPerWeek';

interface Common {
  /** Only a specialist can establish it: a referrer may leave it unknown. */
  readonly specialist?: true;
}

export interface NumberFact extends Common {
  readonly kind: 'number';
  readonly min: number;
  readonly max: number;
  readonly unit: Unit;
  readonly whole?: true;
  /** The number must be more than `min`, which is then not in the range itself. */
  readonly above?: true;
}

export interface BooleanFact extends Common {
  readonly kind: 'boolean';
}

export interface ChoiceFact<V extends string = string> extends Common {
  readonly kind: 'choice';
  readonly values: readonly V[];
}

/** How far a treatment has come. */
export interface StepFact extends Common {
  readonly kind: 'step';
  readonly values: typeof STEP_STATUSES;
}

/** How serious the concern about a psychosocial factor is. */
export interface ConcernFact extends Common {
  readonly kind: 'concern';
  readonly values: typeof CONCERNS;
}

export type FactDefinition = NumberFact | BooleanFact | ChoiceFact | StepFact | ConcernFact;

/** Facts by id, in the order in which advice lists them. */
export type FactTable = Readonly<Record<string, FactDefinition>>;

/** The statuses of a treatment step (I-3). */
export const STEP_STATUSES = [
  'insufficient',
  'unsuitable',
  'declined',
  'ongoing',
  'not-considered',
  'effective'
] as const;

/** The grades of a psychosocial concern; the grading is ours (I-27). */
export const CONCERNS = ['none', 'some', 'serious'] as const;

export type StepStatus = (typeof STEP_STATUSES)[number];
