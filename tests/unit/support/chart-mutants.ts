import {
  edgesOf,
  statesOf,
  waysOf,
  type Edge,
  type StateConfig,
  type Transition
} from './chart-graph.ts';

/** A chart with one thing wrong, and where. */
export interface Mutant {
  readonly place: string;
  readonly config: StateConfig;
}

type Edit = (ways: Transition[], index: number) => void;

/** The configuration with its own copies of everything that a mutant changes. */
function copyOf(config: StateConfig): StateConfig {
  const { always, on, states } = config;
  const ownWays = (ways: Transition | Transition[]) => [ways].flat().map((way) => ({ ...way }));
  return {
    ...config,
    ...(always && { always: ownWays(always) }),
    ...(on && {
      on: Object.fromEntries(Object.entries(on).map(([event, ways]) => [event, ownWays(ways)]))
    }),
    ...(states && {
      states: Object.fromEntries(Object.entries(states).map(([name, s]) => [name, copyOf(s)]))
    })
  };
}

const removed: Edit = (ways, index) => ways.splice(index, 1);

const guardedBy =
  (answer: boolean): Edit =>
  (ways, index) => {
    const transition = ways[index];
    if (transition) transition.guard = () => answer;
  };

const withoutAction =
  (type: string): Edit =>
  (ways, index) => {
    const transition = ways[index];
    if (transition) transition.actions = transition.actions?.filter((a) => a.type !== type) ?? [];
  };

function editsOf({ guard, actions = [] }: Transition): [string, Edit][] {
  const guards: [string, Edit][] = [
    ['guard always true', guardedBy(true)],
    ['guard always false', guardedBy(false)]
  ];
  return [
    ['removed', removed],
    ...(guard ? guards : []),
    ...actions.map(({ type }): [string, Edit] => [`without ${type}`, withoutAction(type)])
  ];
}

/** Every chart that differs from this one in a single transition, guard or action. */
export function mutantsOf(config: StateConfig): Mutant[] {
  return [...transitionMutantsOf(config), ...entryMutantsOf(config)];
}

function transitionMutantsOf(config: StateConfig): Mutant[] {
  return edgesOf(config).flatMap((edge) => {
    const index = waysLike(edge, config).indexOf(edge.transition);
    return editsOf(edge.transition).map(([what, edit]) => {
      const copy = copyOf(config);
      edit(waysLike(edge, copy), index);
      return { place: `${edge.place}: ${what}`, config: copy };
    });
  });
}

/** The ways that begin where a transition does and by the same event. */
function waysLike({ from, event }: Edge, config: StateConfig): Transition[] {
  const ways = waysOf(statesOf(config).get(from) ?? {});
  return ways.find(([name]) => name === event)?.[1] ?? [];
}

function entryMutantsOf(config: StateConfig): Mutant[] {
  return [...statesOf(config)].flatMap(([path, { entry = [] }]) =>
    entry.map(({ type }) => {
      const copy = copyOf(config);
      const state = statesOf(copy).get(path);
      if (state) state.entry = entry.filter((action) => action.type !== type);
      return { place: `${path}: entered without ${type}`, config: copy };
    })
  );
}
