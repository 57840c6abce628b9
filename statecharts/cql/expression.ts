import { isWhole } from './parameters.ts';
import type { FactTable } from '../facts/fact.ts';
import type { Atom, Comparison, Condition } from '../logic/condition.ts';

const OPERATORS: Readonly<Record<Comparison, string>> = {
  atLeast: '>=',
  above: '>',
  atMost: '<=',
  below: '<'
};

/** A name in CQL: of a parameter, or of what is defined. */
export const named = (name: string): string => `"${name}"`;

/** A text as a value in CQL. */
export const text = (value: string): string => `'${value}'`;

/**
 * A condition as an expression in CQL, whose logic has the same three values. A list of values is
 * written out: for `in`, a value that is not known is simply not in the list.
 */
export function expressionOf(condition: Condition, facts: FactTable): string {
  const part = (each: Condition) => expressionOf(each, facts);
  switch (condition.op) {
    case 'all':
      return joined(condition.of.map(part), 'and', 'true');
    case 'any':
      return joined(condition.of.map(part), 'or', 'false');
    case 'not':
      return `not ${part(condition.of)}`;
    case 'agreeing':
      return agreement(part(condition.of[0]), part(condition.of[1]));
    default:
      return atom(condition, facts);
  }
}

function atom(condition: Atom, facts: FactTable): string {
  const fact = named(condition.fact);
  switch (condition.op) {
    case 'is':
      return `(${fact} = ${condition.value})`;
    case 'oneOf':
      return joined(
        condition.values.map((value) => `${fact} = ${text(value)}`),
        'or',
        'false'
      );
    default: {
      const value = isWhole(facts[condition.fact]) ? condition.value : decimal(condition.value);
      return `(${fact} ${OPERATORS[condition.op]} ${value})`;
    }
  }
}

function decimal(value: number): string {
  return Number.isInteger(value) ? `${value}.0` : String(value);
}

function joined(parts: readonly string[], by: 'and' | 'or', none: string): string {
  return parts.length === 0 ? none : `(${parts.join(` ${by} `)})`;
}

/** One given decides; both given must say the same. */
function agreement(first: string, second: string): string {
  return `(case
    when ${first} is null then ${second}
    when ${second} is null or ${first} = ${second} then ${first}
    else null
  end)`;
}
