import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import type { FactTable } from '../../statecharts/facts/fact.ts';
import { factsOf } from '../../statecharts/logic/read.ts';
import { within, type Change } from './change.ts';
import { conditionMutants } from './condition-mutants.ts';
import { failureMutants, HOWS } from './failure-mutants.ts';

type Changes = Change<Criterion>[];

/** Every criterion that differs from this one in a single place. */
export function criterionMutants(criterion: Criterion, table: FactTable): Changes {
  return [
    ...appliesMutants(criterion, table),
    ...within(conditionMutants(criterion.test, table), 'test: ', (test) => ({
      ...criterion,
      test
    })),
    ...within(failureMutants(criterion, table), 'failures', (failures) => ({
      ...criterion,
      failures
    })),
    ...HOWS.filter((how) => how !== (criterion.how ?? 'act')).map((how): Change<Criterion> => ({
      kind: 'how',
      what: `${criterion.how ?? 'act'} → ${how}`,
      value: { ...criterion, how }
    })),
    ...pastMutants(criterion)
  ];
}

/** The other answer to what is past, for each fact of the test. */
function pastMutants(criterion: Criterion): Changes {
  const { test, past = [] } = criterion;
  const ids = factsOf(test).filter((id) => id !== 'country');
  return ids.map((id) => {
    const isPast = past.includes(id);
    return {
      kind: 'past',
      what: `${id}: ${isPast ? 'past → not' : 'not → past'}`,
      value: { ...criterion, past: isPast ? past.filter((one) => one !== id) : [...past, id] }
    };
  });
}

function appliesMutants({ applies, ...always }: Criterion, table: FactTable): Changes {
  if (!applies) return [];
  return [
    { kind: 'applies', what: 'applies: always', value: always },
    ...within(conditionMutants(applies, table), 'applies: ', (other) => ({
      ...always,
      applies: other
    }))
  ];
}
