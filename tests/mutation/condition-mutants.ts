import { definitionIn } from '../../statecharts/criteria/matters.ts';
import type { FactDefinition, FactTable } from '../../statecharts/facts/fact.ts';
import type { Atom, Condition } from '../../statecharts/logic/condition.ts';
import { within, type Change, type Kind } from './change.ts';
import { textOf } from './condition-text.ts';

type Changes = Change<Condition>[];
type Composite = Exclude<Condition, Atom>;
type Numeric = Extract<Atom, { op: 'atLeast' | 'above' | 'atMost' | 'below' }>;
type Choice = Extract<Atom, { op: 'oneOf' }>;

/** How near beside a threshold another one is tried. */
const BESIDE = 0.001;

const COMPARISONS = ['atLeast', 'above', 'atMost', 'below'] as const;

/** Every condition that differs from this one in a single place. */
export function conditionMutants(condition: Condition, table: FactTable): Changes {
  return [...at(condition, table), ...negated(condition), ...below(condition, table)];
}

function change(kind: Kind, before: Condition, after: Condition): Change<Condition> {
  return { kind, what: `${textOf(before)} → ${textOf(after)}`, value: after };
}

/** Changes of a condition itself, not of its parts. */
function at(condition: Condition, table: FactTable): Changes {
  switch (condition.op) {
    case 'all':
    case 'any':
      return [
        change('combinator', condition, {
          ...condition,
          op: condition.op === 'all' ? 'any' : 'all'
        }),
        ...condition.of.map((part, i) => ({
          ...change('part', condition, { ...condition, of: condition.of.toSpliced(i, 1) }),
          what: `${condition.op}: without ${textOf(part)}`
        }))
      ];
    case 'agreeing':
      return [
        ...condition.of.map((one) => change('instruments', condition, one)),
        ...(['any', 'all'] as const).map((op) =>
          change('instruments', condition, { ...condition, op })
        )
      ];
    case 'not':
      return [change('not', condition, condition.of)];
    case 'is':
      return [change('yes or no', condition, { ...condition, value: !condition.value })];
    case 'oneOf':
      return listsBeside(condition, definitionIn(table, condition.fact));
    default:
      return numbersBeside(condition, definitionIn(table, condition.fact));
  }
}

function numbersBeside(atom: Numeric, definition: FactDefinition): Changes {
  const steps = 'whole' in definition ? [BESIDE, 1] : [BESIDE];
  const thresholds = steps.flatMap((step) => [atom.value - step, atom.value + step]);
  return [
    ...thresholds.map((value) => change('threshold', atom, { ...atom, value })),
    ...COMPARISONS.filter((op) => op !== atom.op).map((op) =>
      change('comparison', atom, { ...atom, op })
    )
  ];
}

function listsBeside({ op, fact, values }: Choice, definition: FactDefinition): Changes {
  const all: readonly string[] = 'values' in definition ? definition.values : [];
  const lists = [
    ...values.map((_, i) => values.toSpliced(i, 1)),
    ...all.filter((value) => !values.includes(value)).map((value) => [...values, value])
  ];
  return lists.map((list) => change('list', { op, fact, values }, { op, fact, values: list }));
}

/** What is negated already is changed by leaving that out. */
function negated(condition: Condition): Changes {
  return condition.op === 'not' ? [] : [change('not', condition, { op: 'not', of: condition })];
}

/** Changes of the parts of a condition. */
function below(condition: Condition, table: FactTable): Changes {
  if (isAtom(condition)) return [];
  if (condition.op === 'not') {
    const { of } = condition;
    return within([...at(of, table), ...below(of, table)], 'not: ', (part) => ({
      ...condition,
      of: part
    }));
  }
  return condition.of.flatMap((part, i) =>
    within(conditionMutants(part, table), `${condition.op}[${i}]: `, (other) =>
      withPart(condition, i, other)
    )
  );
}

const isAtom = (condition: Condition): condition is Atom => 'fact' in condition;

function withPart(
  condition: Extract<Composite, { of: readonly unknown[] }>,
  at: number,
  part: Condition
): Condition {
  if (condition.op === 'agreeing') {
    const [first, second] = condition.of;
    return { ...condition, of: at === 0 ? [part, second] : [first, part] };
  }
  return { ...condition, of: condition.of.with(at, part) };
}
