import type { Criterion } from '../criteria/criterion.ts';
import { CATEGORIES } from './categories.ts';
import { referral } from './setup.ts';
import { cite, excluding, failable, stagesOf, type StageCriteria } from './stages.ts';

export type ReferralConfig = Parameters<typeof referral.createMachine>[0];
type StateConfig = NonNullable<ReferralConfig['states']>[string];
type Transition = { target: string; meta: ReturnType<typeof cite> } & Record<string, unknown>;

/**
 * The stepwise way to neuromodulation, as the configuration of a statechart.
 *
 * Two lines of stations. On the first, `onTheWay`, everything so far is in order, and only its
 * end leads to `refer`. The first stage that is not in order moves the patient to the second,
 * `heldUp`, which looks at the later stages for what outranks the finding, and ends in the
 * weighing of all that was carried along. An exclusion ends the way at any station.
 */
export function stepwise(id: string, criteria: readonly Criterion[]): ReferralConfig {
  const stations = stagesOf(criteria);
  // The second line starts at the second station: no one is held up before the first.
  const [first, second] = stations;
  if (!first || !second) throw new Error(`The pathway "${id}" needs at least two stages.`);
  const line = (build: typeof onTheWay, from: number) =>
    Object.fromEntries(
      stations.map((station, i) => [station.stage, build(id, station, stations[i + 1])]).slice(from)
    );

  return {
    id,
    initial: 'onTheWay',
    context: ({ input }) => ({ findings: input, carried: [], standsAt: first.stage }),
    states: {
      onTheWay: { initial: first.stage, states: line(onTheWay, 0) },
      heldUp: { initial: second.stage, states: line(heldUp, 1) },
      weighing: weighing(id),
      ...Object.fromEntries(
        CATEGORIES.map((category) => [category, { type: 'final' as const, tags: [category] }])
      )
    }
  } as ReferralConfig;
}

/** A station of the first line: everything before it is in order. */
function onTheWay(id: string, station: StageCriteria, next?: StageCriteria): StateConfig {
  const params = { stage: station.stage };
  const canFail = failable(station);
  return {
    ...state(station, [
      ...ruledOut(id, station),
      {
        ...(canFail.length > 0 && { guard: { type: 'isInOrder', params } }),
        target: next ? next.stage : `#${id}.refer`,
        meta: cite(station.criteria)
      },
      ...(canFail.length > 0
        ? [{ target: afterwards(id, next), actions: [carry(station)], meta: cite(canFail) }]
        : [])
    ]),
    entry: [{ type: 'standAt', params }]
  };
}

/** A station of the second line: something before it is not in order. */
function heldUp(id: string, station: StageCriteria, next?: StageCriteria): StateConfig {
  const canFail = failable(station);
  return state(station, [
    ...ruledOut(id, station),
    {
      target: afterwards(id, next),
      ...(canFail.length > 0 && { actions: [carry(station)] }),
      meta: cite(canFail)
    }
  ]);
}

/** What the findings carried along come to, when nothing rules the treatment out. */
function weighing(id: string): StateConfig {
  const to = (category: (typeof CATEGORIES)[number]) => `#${id}.${category}`;
  return {
    always: [
      { guard: 'hasStepToDoFirst', target: to('not-now') },
      { guard: 'referrerCanChangeIt', target: to('incomplete') },
      { guard: 'specialistHasWork', target: to('specialist-first') },
      { guard: 'hasPointToDiscuss', target: to('discuss') }
    ]
  };
}

function ruledOut(id: string, station: StageCriteria): Transition[] {
  const criteria = excluding(station);
  if (criteria.length === 0) return [];
  const guard = { type: 'rulesOut', params: { stage: station.stage } };
  return [{ guard, target: `#${id}.not-indicated`, meta: cite(criteria) }];
}

function afterwards(id: string, next: StageCriteria | undefined): string {
  return next ? `#${id}.heldUp.${next.stage}` : `#${id}.weighing`;
}

const carry = ({ stage }: StageCriteria) => ({ type: 'carry', params: { stage } });

function state({ criteria }: StageCriteria, always: readonly Transition[]): StateConfig {
  return { meta: cite(criteria), always } as StateConfig;
}
