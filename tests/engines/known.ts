import type { Facts } from '../../statecharts/facts/fact.ts';
import type { Known } from './rails.ts';

/** Whether a condition of two values holds. */
export function holds(known: Known, facts: Facts): boolean {
  switch (known.op) {
    case 'all':
      return known.of.every((part) => holds(part, facts));
    case 'any':
      return known.of.some((part) => holds(part, facts));
    case 'not':
      return !holds(known.of, facts);
    case 'absent':
      return facts[known.fact] === undefined;
    case 'among':
      return known.values.some((value) => value === facts[known.fact]);
    default: {
      const value = facts[known.fact];
      return typeof value === 'number' && compares(known.op, value, known.value);
    }
  }
}

function compares(op: string, value: number, limit: number): boolean {
  if (op === 'atLeast') return value >= limit;
  if (op === 'above') return value > limit;
  return op === 'below' ? value < limit : value <= limit;
}
