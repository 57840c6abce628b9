import type { FactDefinition, FactValue } from '../facts/fact.ts';
import { allOf } from '../logic/combinators.ts';
import type { Atom, Condition } from '../logic/condition.ts';
import { grouped, type AnswerGroup } from './grouped.ts';
import { rangesBy } from './ranges.ts';

/** A fact that is asked for, and the conditions that tell its values apart. */
export interface Asked {
  readonly fact: string;
  readonly definition: FactDefinition;
  readonly atoms: readonly Atom[];
}

/** What holds whatever the answer. */
const anything: Condition = allOf();

/** All answers to a fact by what each gives, in the order of the values; what they give, each once. */
export function answersBy<K>(asked: Asked, give: (value: FactValue) => K): AnswerGroup<K>[] {
  const { fact, definition, atoms } = asked;
  if (definition.kind === 'number') return rangesBy({ fact, definition, atoms }, give);
  const values = definition.kind === 'boolean' ? [true, false] : definition.values;
  const groups = grouped<FactValue, K>(values, give);
  const conditionOn = (alike: readonly FactValue[]): Condition =>
    definition.kind === 'boolean'
      ? { op: 'is', fact, value: alike[0] === true }
      : { op: 'oneOf', fact, values: alike.map(String) };
  return groups.map(({ gives, alike }) => ({
    is: groups.length === 1 ? anything : conditionOn(alike),
    gives
  }));
}
