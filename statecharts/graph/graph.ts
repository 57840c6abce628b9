import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { CATEGORIES } from '../chart/categories.ts';
import type { Cited } from '../chart/cited.ts';
import type { ReferralChart } from '../chart/decide.ts';
import { STAGES } from '../criteria/stage.ts';

/** A state of a chart. A group holds others; a station reads criteria; an end is left no more. */
export interface GraphNode {
  /** Its path below the chart: `trial.evaluation`. */
  readonly id: string;
  readonly parent?: string;
  readonly kind: 'group' | 'station' | 'category' | 'end' | 'state';
  readonly meta: Cited;
}

/** A transition of a chart. */
export interface GraphEdge {
  /** Where it begins, what starts it, and its place among the others that do. */
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** What starts it; left out where the chart goes on by itself. */
  readonly event?: string;
  readonly guard?: string;
  /** Ways before it, which it is only taken without. */
  readonly isOtherwise: boolean;
  readonly meta: Cited;
}

export interface Graph {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

const NOTHING: Cited = { criteria: [], sources: { NL: [], BE: [] } };

/** A chart as a graph: every state and every transition, as the machine itself has them. */
export function graphOf({ root }: ReferralChart): Graph {
  const states = below(root);
  return { nodes: states.map(nodeOf), edges: [root as AnyStateNode, ...states].flatMap(edgesOf) };
}

function below({ states }: AnyStateNode): AnyStateNode[] {
  return Object.values(states).flatMap((state) => [state, ...below(state)]);
}

function nodeOf(state: AnyStateNode): GraphNode {
  const parent = state.path.slice(0, -1).join('.');
  return {
    id: idOf(state),
    ...(parent && { parent }),
    kind: kindOf(state),
    meta: (state.meta as Cited | undefined) ?? NOTHING
  };
}

function kindOf({ type, key, tags }: AnyStateNode): GraphNode['kind'] {
  if (type === 'compound' || type === 'parallel') return 'group';
  if (CATEGORIES.some((name) => tags.includes(name))) return 'category';
  if (type === 'final') return 'end';
  return STAGES.some((stage) => stage === key) ? 'station' : 'state';
}

/** The ways out of a state: those that it takes by itself, and those by events, `onDone` included. */
function edgesOf(state: AnyStateNode): GraphEdge[] {
  const byItself = (state.always ?? []).map((way, i, all) => edge(state, way, all, i));
  const byEvent = [...state.transitions.values()].flatMap((ways) =>
    ways.map((way, i) => edge(state, way, ways, i, way.eventType))
  );
  return [...byItself, ...byEvent];
}

function edge(
  state: AnyStateNode,
  { target, guard, meta }: AnyTransitionDefinition,
  ways: readonly AnyTransitionDefinition[],
  index: number,
  event?: string
): GraphEdge {
  const from = idOf(state);
  return {
    id: [from, event ?? 'always', index].join('/'),
    from,
    to: target?.[0] ? idOf(target[0]) : from,
    ...(event !== undefined && { event }),
    ...(guard && { guard: typeof guard === 'object' ? guard.type : String(guard) }),
    isOtherwise: !guard && ways.slice(0, index).some((way) => way.guard),
    meta: (meta as Cited | undefined) ?? NOTHING
  };
}

const idOf = ({ path }: AnyStateNode): string => path.join('.');
