import { createActor, or, setup, stateIn } from 'xstate';
import { CATEGORIES } from '../../statecharts/chart/categories.ts';
import { factsIn } from '../../statecharts/criteria/conditions-of.ts';
import type { Criterion } from '../../statecharts/criteria/criterion.ts';
import { rankOf, type Effect } from '../../statecharts/criteria/effect.ts';
import type { Facts, FactTable, FactValue } from '../../statecharts/facts/fact.ts';
import type { CriterionAnswer, Engine } from './engine.ts';
import { holds } from './known.ts';
import { verdictsOf, type Verdict } from './verdicts.ts';

interface FactEvent {
  readonly type: `fact.${string}`;
  readonly id: string;
  readonly value: FactValue;
}

type ChartEvent = FactEvent | { readonly type: 'end' };

interface Context {
  readonly facts: Facts;
}

const chart = setup({
  types: {
    context: {} as Context,
    events: {} as ChartEvent
  }
});

/**
 * XState and nothing else: a region for each criterion, whose state is what it comes to, and one in
 * which the category is reached when the last fact was told. Each fact is an event.
 */
export const statechart: Engine = ({ id, criteria, facts: table }) => {
  const regions = criteria.map((criterion, i) => regionOf(`c${i}`, criterion, table));
  const machine = chart.createMachine({
    id,
    type: 'parallel',
    context: { facts: {} },
    states: {
      ...Object.fromEntries(regions.map((region) => [region.name, region.config])),
      known: knownFacts(Object.keys(table)),
      category: categoryRegion(regions.flatMap(({ states }) => states))
    }
  });
  return ({ country, facts }) => {
    const actor = createActor(machine).start();
    for (const [fact, value] of Object.entries({ ...facts, country }))
      if (value !== undefined) actor.send({ type: `fact.${fact}`, id: fact, value });
    actor.send({ type: 'end' });
    const reached = actor.getSnapshot().value as Readonly<Record<string, unknown>>;
    const criteriaMet = regions.flatMap((region) => region.answerOf(reached[region.name]) ?? []);
    return { category: String(reached['category']), criteria: criteriaMet };
  };
};

/** A state that a region can be in, with the id under which guards ask for it. */
interface RegionState extends Verdict {
  readonly name: string;
  readonly stateId: string;
}

function regionOf(name: string, criterion: Criterion, table: FactTable) {
  const states = verdictsOf(criterion, table).map((verdict, i): RegionState => {
    const { effect = '', status, open } = verdict.verdict;
    const own = [status, effect, i, open ? 'open' : ''].filter(String).join('-');
    return { ...verdict, name: own, stateId: `${name}-${own}` };
  });
  const targets = [
    ...states.map((state) => ({
      target: `.${state.name}`,
      guard: ({ context, event }: Told) => holds(state.when, told(context.facts, event))
    })),
    { target: `.${NOT_APPLICABLE}` }
  ];
  const first = states.find(({ when }) => holds(when, {}));
  return {
    name,
    states,
    config: chart.createStateConfig({
      initial: first?.name ?? NOT_APPLICABLE,
      on: Object.fromEntries(factsIn(criterion).map((fact) => [`fact.${fact}`, targets])),
      states: Object.fromEntries([
        ...states.map((state) => [state.name, { id: state.stateId }]),
        [NOT_APPLICABLE, {}]
      ])
    }),
    answerOf: (reached: unknown): CriterionAnswer | undefined =>
      states.find((state) => state.name === reached)?.verdict
  };
}

const NOT_APPLICABLE = 'not-applicable';

interface Told {
  readonly context: Context;
  readonly event: ChartEvent;
}

/** Guards are asked before the fact is kept. */
const told = (facts: Facts, event: ChartEvent): Facts =>
  'id' in event ? { ...facts, [event.id]: event.value } : facts;

/** The region that keeps what was told. */
function knownFacts(ids: readonly string[]) {
  const keep = chart.assign({ facts: ({ context, event }) => told(context.facts, event) });
  return chart.createStateConfig({
    on: Object.fromEntries(ids.map((id) => [`fact.${id}`, { actions: keep }]))
  });
}

/** The region that ends in the category, by the states that the others are in. */
function categoryRegion(states: readonly RegionState[]) {
  const among = (is: (verdict: Verdict['verdict']) => boolean, ...ranks: readonly number[]) =>
    or<Context, ChartEvent, []>(
      // A list made at run time, of guards that take nothing.
      states
        .filter(({ verdict }) => is(verdict) && ranks.includes(rankOf(verdict.effect as Effect)))
        .map(({ stateId }) => stateIn(`#${stateId}`)) as unknown as []
    );
  const unmet = (rank: number) => among(({ status }) => status === 'unmet', rank);
  const open = (...ranks: number[]) => among((verdict) => verdict.open, ...ranks);
  const unknown = (...ranks: number[]) => among(({ status }) => status === 'unknown', ...ranks);
  const way = (target: string, guard: ReturnType<typeof among>) => ({ target, guard });
  return chart.createStateConfig({
    initial: 'open',
    states: {
      open: {
        on: { end: 'weighing' }
      },
      weighing: {
        always: [
          way('not-indicated', unmet(4)),
          way('not-now', unmet(3)),
          way('prepared', unmet(2)),
          way('discussed', unmet(1)),
          way('incomplete', open(1, 2, 3, 4)),
          way('specialist-first', unknown(2, 3, 4)),
          way('discuss', unknown(1)),
          { target: 'refer' }
        ]
      },
      prepared: { always: [way('incomplete', open(3, 4)), { target: 'specialist-first' }] },
      discussed: {
        always: [
          way('incomplete', open(2, 3, 4)),
          way('specialist-first', unknown(2, 3, 4)),
          { target: 'discuss' }
        ]
      },
      ...Object.fromEntries(CATEGORIES.map((name) => [name, {}]))
    }
  });
}
