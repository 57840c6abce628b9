import type { Case } from '../case/case.ts';
import type { Category } from '../chart/categories.ts';
import type { FactDefinition, FactValue, Unit } from '../facts/fact.ts';
import { answersBy } from './answers.ts';
import { askedOf } from './asked.ts';
import type { Aim } from './goals.ts';
import { categoryOf } from './standing.ts';

/** Answers to one fact that alone would lead to another category. */
export interface Undoing extends Aim {
  readonly category: Category;
}

/**
 * What would undo an advice: the answers that a patient's facts could come to have, each of which
 * alone would lead to another category.
 */
export function undoing(given: Case): Undoing[] {
  const now = categoryOf(given);
  return Object.keys(given.indication.facts)
    .filter((fact) => given.facts[fact] !== undefined)
    .filter((fact) => askedOf(given.indication, fact).atoms.length > 0)
    .flatMap((fact) => otherAnswers(fact, given, now));
}

function otherAnswers(fact: string, given: Case, now: Category): Undoing[] {
  const asked = askedOf(given.indication, fact);
  const give = (value: FactValue) =>
    isWithinReach(value, given.facts[fact], asked.definition)
      ? categoryOf(given, { [fact]: value })
      : now;
  return answersBy(asked, give)
    .filter(({ gives }) => gives !== now)
    .map(({ is, gives }) => ({ fact, is, category: gives }));
}

/** What only grows: time that has gone by, and operations that were done. */
const GROWING: readonly Unit[] = ['years', 'months', 'operations'];

/** Whether a fact could come to have the value: what has been is not undone. */
function isWithinReach(value: FactValue, now: FactValue | undefined, definition: FactDefinition) {
  if (definition.kind === 'step') return value !== 'not-considered';
  if (definition.kind !== 'number' || !GROWING.includes(definition.unit)) return true;
  return Number(value) >= Number(now);
}
