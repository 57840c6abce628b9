import { indications, pathways } from '../../statecharts/indications/registry.ts';
import type { Indication, Pathway } from '../../statecharts/indications/indication.ts';
import { pathwayCases } from '../support/example-cases.ts';
import type { StateConfig } from '../unit/support/chart-graph.ts';
import { mutantsOf } from '../unit/support/chart-mutants.ts';
import { configOf, noticing } from '../unit/support/chart-noticed.ts';
import { additionMutants } from './addition-mutants.ts';
import { agreeOnAdditions, type Said } from './additions.ts';
import type { Change } from './change.ts';
import { criterionMutants } from './criterion-mutants.ts';
import { factMutants, judgeFact } from './fact-mutants.ts';
import { indicationMutants, judgeIndication } from './indication-mutants.ts';
import { judgeChart, judgeWithoutPathway } from './judge-chart.ts';
import { judgeCriterion } from './judge-criterion.ts';
import type { Judged } from './judged.ts';
import type { Verdict } from './verdict.ts';

/** Changes every rule of every indication, one thing at a time, and judges each; tells how it went. */
export function mutate(tell: (indication: string, judged: readonly Judged[]) => void): Judged[] {
  const withPathway = pathways.flatMap((pathway) => {
    const judged = [
      ...ofCriteria(pathway),
      ...ofFacts(pathway),
      ...ofAdditions(pathway),
      ...ofIndication(pathway),
      ...ofChart(pathway)
    ];
    tell(pathway.id, judged);
    return judged;
  });
  const others = indications.filter(({ hasPathway }) => !hasPathway);
  const without = [...others.flatMap(ofCriteria), ...ofTheirChart(others)];
  tell('without a pathway', without);
  return [...withPathway, ...without];
}

function judgeAll<T>(
  indication: string,
  rule: string,
  changes: readonly Change<T>[],
  judge: (value: T) => Verdict
): Judged[] {
  return changes.map(({ kind, what, value }) => ({
    indication,
    rule,
    kind,
    what,
    verdict: judge(value)
  }));
}

function ofCriteria({ id: indication, criteria, facts: table }: Indication): Judged[] {
  return criteria.flatMap((criterion) => {
    const right = { indication, criterion, table };
    const unchanged = judgeCriterion(right, right);
    if (unchanged.is !== 'equivalent') throw new Error(`${criterion.id} is refused as it is.`);
    return judgeAll(indication, criterion.id, criterionMutants(criterion, table), (changed) =>
      judgeCriterion(right, { ...right, criterion: changed })
    );
  });
}

function ofFacts(pathway: Pathway): Judged[] {
  return judgeAll(pathway.id, 'facts', factMutants(pathway.facts), (changed) =>
    judgeFact(pathway, changed)
  );
}

function ofAdditions(pathway: Pathway): Judged[] {
  agreeOnAdditions(pathway);
  return judgeAll(pathway.id, 'beside', additionMutants(pathway), judgeAdditions);
}

function judgeAdditions(said: Said): Verdict {
  try {
    return { is: 'equivalent', over: agreeOnAdditions(said) };
  } catch {
    return { is: 'killed', by: 'additions' };
  }
}

function ofIndication(pathway: Pathway): Judged[] {
  return judgeAll(pathway.id, 'indication', indicationMutants(pathway), judgeIndication);
}

function ofChart(pathway: Pathway): Judged[] {
  const cases = pathwayCases.find(({ id }) => id === pathway.id)?.cases ?? [];
  const isNoticed = noticing(pathway, cases);
  return judgeAll(pathway.id, 'chart', changesOf(configOf(pathway)), (changed) =>
    judgeChart(pathway, changed, isNoticed)
  );
}

function ofTheirChart(others: readonly Indication[]): Judged[] {
  const [any] = others;
  const config = any?.chart.config as unknown as StateConfig;
  return judgeAll('without a pathway', 'chart', changesOf(config), (changed) =>
    judgeWithoutPathway(others, changed)
  );
}

const changesOf = (config: StateConfig) =>
  mutantsOf(config).map((value) => ({ kind: 'chart' as const, what: value.place, value }));
