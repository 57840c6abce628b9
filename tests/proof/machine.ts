import { initialTransition } from 'xstate';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import type { ReferralChart } from '../../statecharts/chart/decide.ts';
import { referral, type FindingKind, type FindingsByStage } from '../../statecharts/chart/setup.ts';
import type { ReferralConfig } from '../../statecharts/chart/stepwise.ts';
import { placeOf } from '../../statecharts/chart/walk.ts';
import { STAGES, type Stage } from '../../statecharts/criteria/stage.ts';
import { setOf } from './kinds.ts';

/** Where a chart comes to from one of its states, and what it then carries. */
export interface Step {
  /** The path of the state below the referral: `heldUp.general`, `weighing`, `refer`. */
  readonly to: string;
  /** The kinds carried along, as a set. */
  readonly carried: number;
  readonly standsAt: Stage;
}

/** What a state is entered with. */
export interface Entry {
  readonly findings: readonly FindingKind[];
  readonly carried: readonly FindingKind[];
  readonly standsAt: Stage;
}

type Node = Readonly<Record<string, unknown>> & {
  readonly states?: Readonly<Record<string, Node>>;
};

/**
 * One state of a chart, run by XState: everything else stands still, so that it makes one step. It is
 * given what one stage found; a guard that looks at another stage ends with an error.
 */
export function stateOf(chart: ReferralChart, path: string, stage?: Stage) {
  const steps = ['referral', ...path.split('.')];
  const config = {
    ...startingAt(chart.config as Node, steps),
    context: ({ input }: { input: unknown }) => input
  } as unknown as ReferralConfig;
  const machine = referral.createMachine(config);
  return ({ findings, carried, standsAt }: Entry): Step => {
    const context = { findings: onlyAt(stage, findings), carried, standsAt, mayExtend: false };
    const [snapshot] = initialTransition(machine, context as unknown as FindingsByStage);
    const tags = CATEGORIES.filter((category) => snapshot.hasTag(category));
    if (tags.length > 1) throw new Error(`${chart.id} is ${tags.join(' and ')} at once.`);
    const to = placeOf(snapshot).replace('referral.', '');
    if (tags.some((tag) => tag !== to))
      throw new Error(`${to} of ${chart.id} is tagged ${tags[0]}.`);
    return {
      to,
      carried: setOf(snapshot.context.carried),
      standsAt: snapshot.context.standsAt
    };
  };
}

/** The same states, entered at one of them; only that one goes on by itself. */
function startingAt(node: Node, [first, ...rest]: readonly string[]): Node {
  if (first === undefined) return node;
  return {
    ...standing(node),
    initial: first,
    states: within(node, (state, name) =>
      name === first ? startingAt(state, rest) : standing(state)
    )
  };
}

/** A state that goes nowhere by itself, nor does any within it. */
const standing = (node: Node): Node => ({
  ...node,
  always: undefined,
  ...(node.states && { states: within(node, standing) })
});

function within({ states = {} }: Node, change: (state: Node, name: string) => Node) {
  return Object.fromEntries(
    Object.entries(states).map(([name, state]) => [name, change(state, name)])
  );
}

function onlyAt(stage: Stage | undefined, findings: readonly FindingKind[]) {
  return Object.defineProperties(
    {},
    Object.fromEntries(
      STAGES.map((each) => [
        each,
        {
          get: () => {
            if (each === stage) return findings;
            throw new Error(`A state of the stage ${stage ?? 'weighing'} reads the stage ${each}.`);
          }
        }
      ])
    )
  );
}
