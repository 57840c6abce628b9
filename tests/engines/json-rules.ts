import { Engine as RulesEngine, type TopLevelCondition } from 'json-rules-engine';
import type { Engine } from './engine.ts';
import { categoryOf, type Folded } from './fold.ts';
import type { Known } from './rails.ts';
import { verdictsOf } from './verdicts.ts';

const OPERATORS = {
  atLeast: 'greaterThanInclusive',
  above: 'greaterThan',
  atMost: 'lessThanInclusive',
  below: 'lessThan'
} as const;

/** json-rules-engine: a rule for each thing that a criterion can come to. */
export const jsonRules: Engine = ({ criteria, facts: table }) => {
  const engine = new RulesEngine([], { allowUndefinedFacts: true });
  engine.addOperator('absent', (value: unknown) => value === undefined);
  for (const { verdict, when } of criteria.flatMap((one) => verdictsOf(one, table))) {
    engine.addRule({
      conditions: { all: [ruleOf(when)] } as TopLevelCondition,
      event: { type: verdict.status, params: verdict }
    });
  }
  const order = new Map(criteria.map(({ id }, i) => [id, i]));
  const placeOf = ({ id }: Folded) => order.get(id) ?? 0;
  return async ({ country, facts }) => {
    const { events } = await engine.run({ ...facts, country });
    const found = events.map(({ params }) => params as Folded);
    found.sort((one, other) => placeOf(one) - placeOf(other));
    return { category: categoryOf(found), criteria: found };
  };
};

function ruleOf(known: Known): object {
  switch (known.op) {
    case 'all':
    case 'any':
      return { [known.op]: known.of.map(ruleOf) };
    case 'not':
      return { not: ruleOf(known.of) };
    case 'absent':
      return { fact: known.fact, operator: 'absent', value: true };
    case 'among':
      return { fact: known.fact, operator: 'in', value: known.values };
    default:
      return { fact: known.fact, operator: OPERATORS[known.op], value: known.value };
  }
}
