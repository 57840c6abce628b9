import { edgesOf, statesOf, type StateConfig, type Transition } from './chart-graph.ts';

/** A chart with one thing wrong, and where. */
export interface Mutant {
  readonly place: string;
  readonly config: StateConfig;
}

type Edit = (always: Transition[], index: number) => void;

/** The configuration with its own copies of everything that a mutant changes. */
function copyOf(config: StateConfig): StateConfig {
  const { always, states } = config;
  return {
    ...config,
    ...(always && { always: always.map((transition) => ({ ...transition })) }),
    ...(states && {
      states: Object.fromEntries(Object.entries(states).map(([name, s]) => [name, copyOf(s)]))
    })
  };
}

const removed: Edit = (always, index) => always.splice(index, 1);

const guardedBy =
  (answer: boolean): Edit =>
  (always, index) => {
    const transition = always[index];
    if (transition) transition.guard = () => answer;
  };

const withoutAction =
  (type: string): Edit =>
  (always, index) => {
    const transition = always[index];
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
  return edgesOf(config).flatMap(({ from, place, transition }) => {
    const index = statesOf(config).get(from)?.always?.indexOf(transition) ?? -1;
    return editsOf(transition).map(([what, edit]) => {
      const copy = copyOf(config);
      edit(statesOf(copy).get(from)?.always ?? [], index);
      return { place: `${place}: ${what}`, config: copy };
    });
  });
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
