import type { Cited } from '../../../statecharts/chart/cited.ts';

interface Named {
  type: string;
  params?: { stage?: string; outcome?: string };
}

/** The parts of a machine's configuration that charts use. */
export interface Transition {
  guard?: string | Named | (() => boolean);
  target: string;
  actions?: Named[];
  meta?: Cited;
}

export interface StateConfig {
  id?: string;
  initial?: string;
  type?: string;
  meta?: Cited;
  tags?: string[];
  entry?: Named[];
  always?: Transition[];
  on?: Record<string, Transition | Transition[]>;
  states?: Record<string, StateConfig>;
}

/** How the ways that nobody has to start are called among the events. */
export const BY_ITSELF = '';

/** A transition with the paths of the states between which it runs. */
export interface Edge {
  readonly from: string;
  /** What starts it. */
  readonly event: string;
  readonly place: string;
  readonly to: string;
  readonly transition: Transition;
}

/** Every state below the chart itself, by its path: `onTheWay.general`. */
export function statesOf(config: StateConfig, path = ''): Map<string, StateConfig> {
  const found = new Map<string, StateConfig>();
  for (const [name, state] of Object.entries(config.states ?? {})) {
    const own = path ? `${path}.${name}` : name;
    found.set(own, state);
    for (const [inner, innerState] of statesOf(state, own)) found.set(inner, innerState);
  }
  return found;
}

/** The ways out of a state, by what starts them. */
export function waysOf({ always = [], on = {} }: StateConfig): [event: string, Transition[]][] {
  const byEvent = Object.entries(on).map(([event, ways]): [string, Transition[]] => [
    event,
    Array.isArray(ways) ? ways : [ways]
  ]);
  return [
    ...(always.length > 0 ? [[BY_ITSELF, always] as [string, Transition[]]] : []),
    ...byEvent
  ];
}

/** Every transition. A target is a sibling's name, or `#` and the chart's id before a path. */
export function edgesOf(config: StateConfig): Edge[] {
  const root = `#${config.id}.`;
  return [...statesOf(config)].flatMap(([from, state]) =>
    waysOf(state).flatMap(([event, ways]) =>
      ways.map((transition, i) => {
        const { target } = transition;
        const to = target.startsWith('#') ? target.replace(root, '') : siblingOf(from, target);
        return {
          from,
          event,
          place: `${from}${event && ` ${event}`}[${i}] to ${to}`,
          to,
          transition
        };
      })
    )
  );
}

function siblingOf(path: string, name: string): string {
  return [...path.split('.').slice(0, -1), name].join('.');
}

/** The paths of the states that a run of the chart can be in. */
export function reachableIn(config: StateConfig): Set<string> {
  const states = statesOf(config);
  const edges = edgesOf(config);
  const reached = new Set<string>();
  const entered = new Set<string>();
  const enter = (path: string) => {
    if (entered.has(path)) return;
    entered.add(path);
    reached.add(path);
    const parent = path.split('.').slice(0, -1).join('.');
    if (parent) reached.add(parent);
    const initial = states.get(path)?.initial;
    if (initial) enter(`${path}.${initial}`);
    for (const { from, to } of edges) if (from === path || from === parent) enter(to);
  };
  if (config.initial) enter(config.initial);
  return reached;
}

/** The stage whose criteria a transition's guard reads or its action carries along. */
export function stageReadBy({ guard, actions = [] }: Transition): string | undefined {
  const named = [...(typeof guard === 'object' ? [guard] : []), ...actions];
  return named.find(({ params }) => params)?.params?.stage;
}
