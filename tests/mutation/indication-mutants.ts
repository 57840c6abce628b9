import { COUNTRIES, type Country } from '../../statecharts/facts/country.ts';
import type { Indication, Pathway } from '../../statecharts/indications/indication.ts';
import { reimbursementFor } from '../oracle/country.ts';
import { agreeOnConclusions } from '../proof/conclusions.ts';
import { decisionsOf } from '../proof/decision.ts';
import { spaceOf } from '../proof/space.ts';
import { tablesOf } from '../proof/tables.ts';
import type { Change } from './change.ts';
import type { Verdict } from './verdict.ts';

const STATUSES = ['covered', 'unclear', 'not-covered'] as const;

/** A pathway with another centre, another diagnostician, or reimbursed otherwise. */
export function indicationMutants(pathway: Pathway): Change<Pathway>[] {
  const { centre, diagnostician, reimbursement } = pathway;
  const change = (what: string, other: Partial<Pathway>): Change<Pathway> => ({
    kind: 'place',
    what,
    value: { ...pathway, ...other }
  });
  return [
    ...(['neuromodulation-centre', 'ons-centre'] as const)
      .filter((other) => other !== centre)
      .map((other) => change(`centre → ${other}`, { centre: other })),
    ...(['pain-specialist', 'neurologist'] as const)
      .filter((other) => other !== diagnostician)
      .map((other) => change(`diagnostician → ${other}`, { diagnostician: other })),
    ...COUNTRIES.flatMap((country) =>
      STATUSES.filter((status) => status !== reimbursement[country].status).map((status) =>
        change(`${country} → ${status}`, { reimbursement: reimbursedOtherwise(status, country) })
      )
    )
  ];

  function reimbursedOtherwise(status: (typeof STATUSES)[number], country: Country) {
    return { ...reimbursement, [country]: { ...reimbursement[country], status } };
  }
}

/** Whether another reimbursement is told, or others are named to whom somebody is sent. */
export function judgeIndication(changed: Pathway): Verdict {
  const told = COUNTRIES.some(
    (country) =>
      changed.reimbursement[country].status !== reimbursementFor(changed.id, country).status
  );
  return told || sendsToOthers(changed) ? { is: 'killed', by: 'conclusions' } : { is: 'survived' };
}

function sendsToOthers(changed: Indication): boolean {
  const { criteria, facts, chart } = changed;
  const tables = tablesOf(spaceOf(criteria, facts, 'NL'));
  // On whom nobody can act, for whatever is not known of him.
  const some = tables.filter(({ criterion }) => criterion.failures.some(({ by }) => !by));
  try {
    agreeOnConclusions(changed, some.slice(0, 1), decisionsOf(chart, criteria, tables));
    return false;
  } catch {
    return true;
  }
}
