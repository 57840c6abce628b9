import { factsIn } from '../../statecharts/criteria/conditions-of.ts';
import type { FactTable } from '../../statecharts/facts/fact.ts';
import type { Indication } from '../../statecharts/indications/indication.ts';
import { factTable } from '../oracle/facts.ts';
import type { Change } from './change.ts';
import { judgeCriterion } from './judge-criterion.ts';
import type { Verdict } from './verdict.ts';

/** The facts of an indication with the other answer to who establishes one of them. */
export function factMutants(table: FactTable): Change<{ fact: string; table: FactTable }>[] {
  return Object.entries(table).flatMap(([fact, definition]) => {
    if (fact === 'country') return [];
    const { specialist, ...common } = definition;
    const other = specialist ? common : { ...common, specialist: true as const };
    return {
      kind: 'specialist',
      what: `${fact}: ${specialist ? 'a specialist → anybody' : 'anybody → a specialist'}`,
      value: { fact, table: { ...table, [fact]: other } as FactTable }
    };
  });
}

/** Whether some criterion comes to something else; or else whether the readings list another fact. */
export function judgeFact(
  { id, criteria, facts }: Indication,
  { fact, table }: { fact: string; table: FactTable }
): Verdict {
  const verdicts = criteria
    .filter((criterion) => factsIn(criterion).includes(fact))
    .map((criterion) =>
      judgeCriterion(
        { indication: id, criterion, table: facts },
        { indication: id, criterion, table }
      )
    );
  const killed = verdicts.find((verdict) => verdict.is === 'killed');
  if (killed) return killed;
  const specialist = table[fact]?.specialist ?? false;
  const listed = factTable.find((row) => row.id === fact);
  if (listed && listed.specialist !== specialist) return { is: 'killed', by: 'facts' };
  return { is: 'survived' };
}
