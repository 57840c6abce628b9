import type { Condition } from '../../statecharts/logic/condition.ts';

const SIGNS = { atLeast: '≥', above: '>', atMost: '≤', below: '<' } as const;

/** A condition on one line: `age ≥ 18`. */
export function textOf(condition: Condition): string {
  switch (condition.op) {
    case 'all':
    case 'any':
    case 'agreeing':
      return `${condition.op}(${condition.of.map(textOf).join(', ')})`;
    case 'not':
      return `not(${textOf(condition.of)})`;
    case 'is':
      return `${condition.fact} ${condition.value ? 'yes' : 'no'}`;
    case 'oneOf':
      return `${condition.fact} ∈ {${condition.values.join(', ')}}`;
    default:
      return `${condition.fact} ${SIGNS[condition.op]} ${condition.value}`;
  }
}
