import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { ReferralChart } from '../../statecharts/chart/decide.ts';

/** An action or a guard by its name, with what it is given. */
interface Named {
  readonly type: string;
  readonly params?: unknown;
}

interface TransitionData {
  readonly eventType: string;
  readonly source: string;
  readonly target: readonly string[];
  readonly guard?: Named;
  readonly actions: readonly Named[];
  readonly meta?: unknown;
}

/** A state in the form that XState's own schema of machines asks for; eventless ways are under ''. */
export interface StateData {
  readonly id: string;
  readonly key: string;
  readonly type: string;
  readonly order: number;
  readonly initial?: string;
  readonly tags?: readonly string[];
  readonly meta?: unknown;
  readonly entry: readonly Named[];
  readonly exit: readonly Named[];
  readonly on: Readonly<Record<string, readonly TransitionData[]>>;
  readonly states?: Readonly<Record<string, StateData>>;
}

/** A whole chart as plain data, read from the machine that decides. */
export function chartData({ root }: ReferralChart): StateData {
  return stateData(root as AnyStateNode);
}

function stateData(state: AnyStateNode): StateData {
  const below = Object.entries(state.states).map(([key, each]) => [key, stateData(each)] as const);
  const [initial] = state.type === 'compound' ? (state.initial.target ?? []) : [];
  const byItself = (state.always ?? []).map((way) => transitionData(state, way, ''));
  const byEvent = [...state.transitions].map(
    ([event, ways]) => [event, ways.map((way) => transitionData(state, way, event))] as const
  );
  return {
    id: state.id,
    key: state.key,
    type: state.type,
    order: state.order,
    ...(initial && { initial: initial.key }),
    ...(state.tags.length > 0 && { tags: state.tags }),
    ...(state.meta !== undefined && { meta: state.meta as unknown }),
    entry: state.entry.map(named),
    exit: state.exit.map(named),
    on: Object.fromEntries([...(byItself.length > 0 ? [['', byItself] as const] : []), ...byEvent]),
    ...(below.length > 0 && { states: Object.fromEntries(below) })
  };
}

function transitionData(
  source: AnyStateNode,
  { target, guard, actions, meta }: AnyTransitionDefinition,
  eventType: string
): TransitionData {
  return {
    eventType,
    source: `#${source.id}`,
    target: (target ?? []).map(({ id }) => `#${id}`),
    ...(guard !== undefined && { guard: named(guard) }),
    actions: actions.map(named),
    ...(meta !== undefined && { meta: meta as unknown })
  };
}

/** Every guard and action has a name in the set-up of the charts; an unnamed one cannot be written. */
function named(what: unknown): Named {
  if (typeof what === 'string') return { type: what };
  if (typeof what === 'object' && what !== null && 'type' in what) {
    const { type, params } = what as { type: string; params?: unknown };
    return { type, ...(params !== undefined && { params }) };
  }
  throw new Error(`A guard or action of a chart has no name: ${String(what)}.`);
}
