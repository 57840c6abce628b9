import {
  CONCERNS,
  STEP_STATUSES,
  type BooleanFact,
  type ChoiceFact,
  type ConcernFact,
  type FactDefinition,
  type FactTable,
  type NumberFact,
  type StepFact,
  type Unit
} from './fact.ts';

/** A number between two bounds, both included. */
export function number(min: number, max: number, unit: Unit): NumberFact {
  return { kind: 'number', min, max, unit };
}

/** A number above the first bound, up to and including the second. */
export function numberAbove(min: number, max: number, unit: Unit): NumberFact {
  return { kind: 'number', min, max, unit, above: true };
}

/** A whole number between two bounds, both included. */
export function wholeNumber(min: number, max: number, unit: Unit): NumberFact {
  return { kind: 'number', min, max, unit, whole: true };
}

/** Yes or no. */
export const yesNo: BooleanFact = { kind: 'boolean' };

/** One of the values named. */
export function choice<const V extends string>(...values: V[]): ChoiceFact<V> {
  return { kind: 'choice', values };
}

/** The status of a treatment step. */
export const step: StepFact = { kind: 'step', values: STEP_STATUSES };

/** The grade of a psychosocial concern. */
export const concern: ConcernFact = { kind: 'concern', values: CONCERNS };

/** The same fact, but one that only a specialist can establish. */
export function bySpecialist<D extends FactDefinition>(definition: D): D & { specialist: true } {
  return { ...definition, specialist: true };
}

/** The named facts of a table, in the order named. */
export function pick<T extends FactTable, K extends keyof T & string>(
  table: T,
  ...ids: K[]
): Pick<T, K> {
  return Object.fromEntries(ids.map((id) => [id, table[id]])) as Pick<T, K>;
}
