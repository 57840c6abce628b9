import type { FindingsByStage } from '../chart/setup.ts';
import type { ReferralChart } from '../chart/decide.ts';
import { walk } from '../chart/walk.ts';
import { STAGES, type Stage } from '../criteria/stage.ts';
import { graphOf } from './graph.ts';

/** How a chart leaves a stage: all in order, something to be weighed, or the treatment ruled out. */
export type Exit = 'isInOrder' | 'otherwise' | 'rulesOut';

/** How a chart came to its category. */
export interface Reached {
  /** The stages that it passed, in their order, each with how it left it. */
  readonly exits: ReadonlyMap<Stage, Exit>;
  /** The guard of the weighing that held, where something had to be weighed. */
  readonly weighed?: string;
}

/** The way of a case through the referral, by the states that its chart itself was in. */
export function reached(chart: ReferralChart, findings: FindingsByStage): Reached {
  const { visited } = walk(chart, findings, []);
  const exits = new Map<Stage, Exit>();
  visited.forEach((state, i) => {
    const stage = STAGES.find((each) => state.endsWith(`.${each}`));
    if (stage) exits.set(stage, exitTo(visited[i + 1], findings[stage]));
  });
  const weighed = guardOf(chart, visited);
  return { exits, ...(weighed !== undefined && { weighed }) };
}

function exitTo(next: string | undefined, found: FindingsByStage[Stage]): Exit {
  if (next === 'referral.not-indicated') return 'rulesOut';
  return found.every(({ status }) => status === 'met') ? 'isInOrder' : 'otherwise';
}

/** What decided in the weighing: the guard of the transition between two states that were visited. */
function guardOf(chart: ReferralChart, visited: readonly string[]): string | undefined {
  const from = visited.indexOf('referral.weighing');
  if (from < 0) return undefined;
  return graphOf(chart).edges.find(
    (edge) => edge.from === visited[from] && edge.to === visited[from + 1]
  )?.guard;
}
