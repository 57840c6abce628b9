import { ACTORS } from '../../statecharts/criteria/actor.ts';
import type { Criterion, Failure, How } from '../../statecharts/criteria/criterion.ts';
import { EFFECTS } from '../../statecharts/criteria/effect.ts';
import type { FactTable } from '../../statecharts/facts/fact.ts';
import { within, type Change } from './change.ts';
import { conditionMutants } from './condition-mutants.ts';

type Failures = readonly Failure[];

/** How a criterion can come to be met. */
export const HOWS: readonly How[] = ['act', 'wait', 'finding'];

/** Every list of failures that differs from this one in a single place. */
export function failureMutants(
  { failures, how = 'act' }: Criterion,
  table: FactTable
): Change<Failures>[] {
  return [
    ...failures.flatMap((failure, i) =>
      within([...oneMutants(failure, table), ...howMutants(failure, how)], `[${i}]: `, (other) =>
        failures.with(i, other)
      )
    ),
    ...(failures.length > 1 ? listMutants(failures) : [])
  ];
}

function listMutants(failures: Failures): Change<Failures>[] {
  return failures.flatMap((one, i): Change<Failures>[] => {
    const next = failures[i + 1];
    const without = failures.toSpliced(i, 1);
    return [
      { kind: 'failures', what: `[${i}]: dropped`, value: without },
      ...(next
        ? [
            {
              kind: 'failures' as const,
              what: `[${i}]: after the next`,
              value: failures.with(i, next).with(i + 1, one)
            }
          ]
        : [])
    ];
  });
}

function oneMutants(failure: Failure, table: FactTable): Change<Failure>[] {
  const { when, ...unconditional } = failure;
  return [
    ...EFFECTS.filter((effect) => effect !== failure.effect).map((effect): Change<Failure> => ({
      kind: 'effect',
      what: `${failure.effect} → ${effect}`,
      value: { ...failure, effect }
    })),
    ...actorMutants(failure),
    urgentMutant(failure),
    ...(when
      ? [
          { kind: 'when' as const, what: 'when: always', value: unconditional },
          ...within(conditionMutants(when, table), 'when: ', (other) => ({
            ...failure,
            when: other
          }))
        ]
      : [])
  ];
}

function actorMutants({ by, ...nobody }: Failure): Change<Failure>[] {
  const others = ACTORS.filter((actor) => actor !== by);
  const changed = others.map((actor): Change<Failure> => ({
    kind: 'actor',
    what: `by ${by ?? 'nobody'} → ${actor}`,
    value: { ...nobody, by: actor }
  }));
  return by ? [{ kind: 'actor', what: `by ${by} → nobody`, value: nobody }, ...changed] : changed;
}

function urgentMutant({ urgent, ...failure }: Failure): Change<Failure> {
  return urgent
    ? { kind: 'urgent', what: 'urgent → not', value: failure }
    : { kind: 'urgent', what: 'not urgent → urgent', value: { ...failure, urgent: true } };
}

/** `usual` is how the criterion comes to be met where the failure does not say. */
function howMutants(failure: Failure, usual: How): Change<Failure>[] {
  const { how: own = usual } = failure;
  return HOWS.filter((how) => how !== own).map((how) => ({
    kind: 'how',
    what: `how ${own} → ${how}`,
    value: { ...failure, how }
  }));
}
