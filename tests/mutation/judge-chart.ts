import { isDeepStrictEqual } from 'node:util';
import { assessorOf } from '../../statecharts/advice/assess-case.ts';
import type { ReferralChart } from '../../statecharts/chart/decide.ts';
import { stagesOf } from '../../statecharts/chart/stages.ts';
import { COUNTRIES, type Country } from '../../statecharts/facts/country.ts';
import type { Indication, Pathway } from '../../statecharts/indications/indication.ts';
import { decisionsOf } from '../proof/decision.ts';
import { findingsOf, kindOf, NOTHING, setOf, setsOf, sumOf, together } from '../proof/kinds.ts';
import { refuse } from '../proof/refuse.ts';
import { spaceOf } from '../proof/space.ts';
import { tablesOf } from '../proof/tables.ts';
import type { StateConfig } from '../unit/support/chart-graph.ts';
import type { Mutant } from '../unit/support/chart-mutants.ts';
import { decisionOf, machineOf } from '../unit/support/chart-noticed.ts';
import { byStage } from '../unit/support/findings.ts';
import type { Verdict } from './verdict.ts';

/**
 * Whether a changed chart is noticed by an example case or a life; or else whether its stations and its
 * weighing do what they must and decide as the right chart does, whatever is found. What comes after the
 * referral only the lives can tell.
 */
export function judgeChart(
  pathway: Pathway,
  { place, config }: Mutant,
  isNoticed: (config: StateConfig) => boolean
): Verdict {
  if (isNoticed(config)) return { is: 'killed', by: 'lives' };
  if (!place.startsWith('referral.')) return { is: 'survived' };
  // Charts are told apart by all that is written in them: functions are not.
  const changed = machineOf({ ...config, description: place } as StateConfig);
  try {
    const alike = COUNTRIES.map((country) => decisionsAlike(pathway, changed, country));
    return { is: 'equivalent', over: alike.reduce((sum, over) => sum + over, 0) };
  } catch {
    return { is: 'killed', by: 'decisions' };
  }
}

/**
 * Runs each state of a changed chart, and compares what it decides for everything found at every first
 * stage. Gives the number of runs and comparisons. Throws where a state does otherwise than it must.
 */
function decisionsAlike(
  { chart, criteria, facts }: Pathway,
  changed: ReferralChart,
  country: Country
): number {
  const tables = tablesOf(spaceOf(criteria, facts, country));
  const right = decisionsOf(chart, criteria, tables);
  const { decide, runs } = decisionsOf(changed, criteria, tables);
  const kinds = tables.reduce((all, { findings }) => all | setOf(findings), 0);
  let compared = 0;
  for (const { stage } of stagesOf(criteria)) {
    for (const set of setsOf(kinds)) {
      const sums = findingsOf(set).map((kind) => sumOf(kindOf(kind), stage));
      const sum = sums.reduce(together, NOTHING);
      if (!isDeepStrictEqual(decide(sum), right.decide(sum))) refuse('Decided otherwise:', set);
      compared += 1;
    }
  }
  return runs + compared;
}

/** The same for the chart of those without a pathway: what it decides for each of them, everywhere. */
export function judgeWithoutPathway(
  indications: readonly Indication[],
  { config }: Mutant
): Verdict {
  const found = indications.flatMap((indication) =>
    COUNTRIES.map((country) => {
      const { chart } = indication;
      const findings = byStage(
        assessorOf(indication)
          .assess({ country })
          .map((kind) => ({ stage: kind.criterion.stage, kind }))
      );
      return decisionOf(chart, findings) === decisionOf(machineOf(config), findings);
    })
  );
  return found.every((same) => same)
    ? { is: 'equivalent', over: found.length }
    : { is: 'killed', by: 'decisions' };
}
