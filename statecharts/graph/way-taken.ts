import type { FindingsByStage } from '../chart/setup.ts';
import type { NextStep, Standing } from '../chart/walk.ts';
import { STAGES } from '../criteria/stage.ts';
import type { Graph, GraphEdge } from './graph.ts';

/** Where somebody is on a map, and the states and transitions that led there. */
export interface WayTaken {
  readonly here?: string;
  readonly taken: ReadonlySet<string>;
  /** The states among them where something was not in order. */
  readonly failed: ReadonlySet<string>;
}

/**
 * The way through a graph along states that were visited one after another. What people did says
 * which of several transitions between two states was taken.
 */
export function wayTaken(
  { nodes, edges }: Graph,
  { visited, past = [] }: Pick<Standing, 'visited'> & Partial<Pick<Standing, 'past'>>,
  findings?: FindingsByStage
): WayTaken {
  const known = visited.filter((id) => nodes.some((node) => node.id === id));
  const led = (i: number) => past[i - (known.length - 1 - past.length)];
  const steps = known
    .slice(1)
    .flatMap((to, i) =>
      edges.filter((edge) => edge.from === known[i] && edge.to === to && isBy(led(i), edge))
    );
  const here = known.at(-1);
  return {
    ...(here !== undefined && { here }),
    taken: new Set([...known, ...steps.map(({ id }) => id)]),
    failed: new Set([...failedStations(known, findings), ...failedTrial(known, past)])
  };
}

const isBy = (step: NextStep | undefined, { event, meta }: GraphEdge) =>
  step === undefined || (event === step.event.type && meta.condition === step.meta.condition);

/** The stations at which a criterion is not met. */
function failedStations(visited: readonly string[], findings?: FindingsByStage): string[] {
  const failed = STAGES.filter((stage) =>
    findings?.[stage].some(({ status }) => status === 'unmet')
  );
  return visited.filter((id) => failed.some((stage) => id.endsWith(`.${stage}`)));
}

/** The evaluation that ended a trial. */
function failedTrial(visited: readonly string[], past: readonly NextStep[]): string[] {
  const last = past.at(-1)?.event;
  const isInsufficient = last?.type === 'EVALUATED' && last.outcome === 'insufficient';
  return isInsufficient ? visited.slice(-2, -1) : [];
}
