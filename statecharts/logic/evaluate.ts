import type { FactValue, Facts } from '../facts/fact.ts';
import type { Atom, Condition } from './condition.ts';
import { every, opposite, some, type Truth } from './truth.ts';

/** Whether the condition holds for these facts; an absent fact is not known. */
export function evaluate(condition: Condition, facts: Facts): Truth {
  switch (condition.op) {
    case 'all':
      return every(condition.of.map((part) => evaluate(part, facts)));
    case 'any':
      return some(condition.of.map((part) => evaluate(part, facts)));
    case 'not':
      return opposite(evaluate(condition.of, facts));
    case 'agreeing':
      return agreement(evaluate(condition.of[0], facts), evaluate(condition.of[1], facts));
    default: {
      const value = facts[condition.fact];
      return value === undefined ? undefined : holds(condition, value);
    }
  }
}

/** Whether a condition on one fact holds for a value of that fact. */
export function holds(atom: Atom, value: FactValue): boolean {
  switch (atom.op) {
    case 'atLeast':
      return (value as number) >= atom.value;
    case 'above':
      return (value as number) > atom.value;
    case 'atMost':
      return (value as number) <= atom.value;
    case 'below':
      return (value as number) < atom.value;
    case 'is':
      return value === atom.value;
    case 'oneOf':
      return atom.values.includes(value as string);
  }
}

function agreement(first: Truth, second: Truth): Truth {
  if (first === undefined) return second;
  if (second === undefined) return first;
  return first === second ? first : undefined;
}
