import type { Condition, Criterion, Failure, Rules } from './data.ts';

/** A fault planted in the rules, and the criterion that no longer is as the tables say. */
export interface Planted {
  readonly indication: string;
  readonly criterion: string;
  readonly fault: string;
  readonly rules: Rules;
}

/** Each criterion of the rules with a fault of every kind that fits it, one at a time. */
export function plantedIn(rules: Rules): Planted[] {
  return Object.entries(rules.indications).flatMap(([indication, one]) =>
    one.criteria.flatMap((criterion) =>
      faultsIn(criterion).map(([fault, changed]) => {
        const criteria = one.criteria.map((each) => (each === criterion ? changed : each));
        const indications = { ...rules.indications, [indication]: { ...one, criteria } };
        return { indication, criterion: criterion.id, fault, rules: { ...rules, indications } };
      })
    )
  );
}

type Fault<T> = readonly [fault: string, changed: T];

function faultsIn(criterion: Criterion): Fault<Criterion>[] {
  const { test, applies, failures } = criterion;
  const within = (part: 'test' | 'applies', condition: Condition | undefined) =>
    condition === undefined
      ? []
      : faultsOf(condition).map(([fault, changed]): Fault<Criterion> => [
          `${part}: ${fault}`,
          { ...criterion, [part]: changed }
        ]);
  const failing = failures.flatMap((failure, index) =>
    faultsOfFailure(failure).map(([fault, changed]): Fault<Criterion> => [
      `failure ${index + 1}: ${fault}`,
      { ...criterion, failures: failures.with(index, changed) }
    ])
  );
  return [...within('test', test), ...within('applies', applies), ...failing];
}

/** A threshold a little lower or higher, its edge, an answer the other way, a value more or fewer. */
function faultsOf(condition: Condition): Fault<Condition>[] {
  switch (condition.op) {
    case 'is':
      return [[`${condition.fact} the other way`, { ...condition, value: !condition.value }]];
    case 'oneOf':
      return condition.values.map((value): Fault<Condition> => {
        const { named: _named, ...rest } = condition;
        const values = condition.values.filter((each) => each !== value);
        return [`without ${value} in ${condition.fact}`, { ...rest, values }];
      });
    case 'not':
      return faultsOf(condition.of).map(([fault, of]) => [fault, { op: 'not', of }]);
    case 'all':
    case 'any':
    case 'agreeing':
      return combinedFaults(condition.op, condition.of);
    default:
      return [-1, 1].map((by): Fault<Condition> => {
        const value = condition.value + by;
        return [`${condition.fact} ${condition.op} ${value}`, { ...condition, value }];
      });
  }
}

function combinedFaults(op: 'all' | 'any' | 'agreeing', of: readonly Condition[]) {
  const parts = of.flatMap((part, index) =>
    faultsOf(part).map(([fault, changed]): Fault<Condition> => [
      fault,
      { op, of: of.with(index, changed) }
    ])
  );
  const other = op === 'all' ? 'any' : 'all';
  return of.length < 2 ? parts : [...parts, [`${other} for ${op}`, { op: other, of }] as const];
}

/** Another effect, and another who acts. */
function faultsOfFailure(failure: Failure): Fault<Failure>[] {
  const effect = failure.effect === 'defer' ? 'prepare' : 'defer';
  const by = failure.by === 'gp' ? 'neurologist' : 'gp';
  return [
    [effect, { ...failure, effect }],
    [`by ${by}`, { ...failure, by }]
  ];
}
