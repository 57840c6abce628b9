import { CATEGORIES, type Category } from '../../statecharts/chart/categories.ts';
import type { ReferralChart } from '../../statecharts/chart/decide.ts';
import { stagesOf } from '../../statecharts/chart/stages.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import type { Stage } from '../../statecharts/criteria/stage.ts';
import { findingsOf, ranksOf, readSum, setsOf, sumAt, type SumCode } from './kinds.ts';
import { stateOf } from './machine.ts';
import { kindsAt, RULED_OUT, stationsOf, walkAll } from './stations.ts';
import type { CriterionTable } from './tables.ts';

/** What a chart decides on what the findings of a patient sum up to. */
export interface Decisions {
  readonly decide: (sum: SumCode) => { readonly category: Category; readonly position: Stage };
  /** How often a state of the chart was run for it. */
  readonly runs: number;
}

const made = new Map<string, Decisions>();

/** The decisions of a chart; put together once for charts that are made alike and meet alike. */
export function decisionsOf(
  chart: ReferralChart,
  criteria: readonly Criterion[],
  tables: readonly CriterionTable[]
): Decisions {
  const stages = stagesOf(criteria).map(({ stage }) => stage);
  const met = stages.map((stage) => kindsAt(stage, tables));
  const key = JSON.stringify([chart.config, met], (name, value: unknown) =>
    name === 'meta' ? undefined : value
  );
  const kept = made.get(key) ?? putTogether(chart, stages, tables);
  made.set(key, kept);
  return kept;
}

/**
 * The decision of a chart on every patient, put together from runs of each of its states by XState:
 * every state of the referral with every set of findings that can reach it. Throws where a state, or
 * the way through them, would tell more apart than a sum says.
 */
function putTogether(
  chart: ReferralChart,
  stages: readonly Stage[],
  tables: readonly CriterionTable[]
): Decisions {
  const stations = stationsOf(chart, stages, tables);
  walkAll(stations);
  const carried = stations.kinds & ~RULED_OUT;
  const weighed = weigh(chart, carried);
  return {
    runs: stations.runs + 2 ** bitsIn(carried),
    decide: (sum) => {
      const { unmet, stage } = readSum(sum);
      const position = stage ?? stages.at(-1) ?? 'neuromodulation';
      if (unmet === 4) return { category: 'not-indicated', position };
      if (stage === undefined) return { category: 'refer', position };
      const category = weighed.get(ranksOf(sum));
      if (!category) throw new Error(`${chart.id} never weighed ${JSON.stringify(readSum(sum))}.`);
      return { category, position };
    }
  };
}

/** The category of everything that can be carried to the weighing, by its ranks alone. */
function weigh(chart: ReferralChart, kinds: number): ReadonlyMap<number, Category> {
  const weighing = stateOf(chart, 'weighing');
  const categories = new Map<number, Category>();
  for (const set of setsOf(kinds)) {
    if (set === 0) continue;
    const carried = findingsOf(set);
    const { to } = weighing({ findings: [], carried, standsAt: 'diagnosis' });
    const category = CATEGORIES.find((name) => name === to);
    const ranks = ranksOf(sumAt('diagnosis', carried));
    const before = categories.get(ranks) ?? category;
    if (!category || before !== category) {
      throw new Error(`${chart.id} weighs alike what it tells apart: ${to}, ${String(before)}.`);
    }
    categories.set(ranks, category);
  }
  return categories;
}

const bitsIn = (set: number) => set.toString(2).replaceAll('0', '').length;
