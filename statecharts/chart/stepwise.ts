import { TRANSITION_ARRANGEMENT } from '../care/existing-implant.ts';
import type { Criterion } from '../criteria/criterion.ts';
import type { SourcesByCountry } from '../criteria/source.ts';
import { care } from './care.ts';
import type { ReferralChart } from './decide.ts';
import { referral, startingWith, type StateConfig, type Transition } from './setup.ts';
import { cite, excluding, failable, stagesOf, type StageCriteria } from './stages.ts';
import { way, type CareRules } from './way.ts';
import { categories, weighing } from './weighing.ts';

/** Makes the chart of an indication from its criteria. */
export type ChartOf = (criteria: readonly Criterion[]) => ReferralChart;

export type ReferralConfig = Parameters<typeof referral.createMachine>[0];

/**
 * The whole stepwise way, from the first stage to aftercare, as the configuration of a statechart.
 *
 * The referral has two lines of stations. On the first, `onTheWay`, everything so far is in order,
 * and only its end leads to `refer`. The first stage that is not in order moves the patient to the
 * second, `heldUp`, which looks at the later stages for what outranks the finding, and ends in the
 * weighing of all that was carried along. An exclusion ends the way at any station.
 *
 * It walks this far by itself; the phases after it wait for what people decide. Who has an implant
 * enters at aftercare, whatever a referral would come to today.
 */
export function stepwise(
  id: string,
  criteria: readonly Criterion[],
  rules: CareRules
): ReferralConfig {
  const stations = stagesOf(criteria);
  // The second line starts at the second station: no one is held up before the first.
  const [first, second] = stations;
  if (!first || !second) throw new Error(`"${id}" needs two stages.`);
  const line = (build: typeof onTheWay, from: number) => ({
    initial: stations[from]?.stage,
    meta: cite(stations.slice(from).flatMap((station) => station.criteria)),
    states: Object.fromEntries(
      stations.map((station, i) => [station.stage, build(id, station, stations[i + 1])]).slice(from)
    )
  });

  return {
    id,
    initial: 'referral',
    context: ({ input }) => startingWith(input, first.stage),
    states: {
      referral: {
        initial: 'onTheWay',
        meta: cite(criteria),
        on: {
          ALREADY_IMPLANTED: way('alreadyImplanted', `#${id}.implant.aftercare`, WITH_IMPLANT)
        },
        states: {
          onTheWay: line(onTheWay, 0),
          heldUp: line(heldUp, 1),
          weighing: weighing(criteria),
          ...categories(id, criteria)
        }
      },
      ...care(id, rules)
    }
  };
}

/** For who has an implant, also for an indication that is no longer covered. */
const WITH_IMPLANT: SourcesByCountry = {
  NL: TRANSITION_ARRANGEMENT.sources,
  BE: ['be-hospital']
};

/** A station of the first line: everything before it is in order. */
function onTheWay(id: string, station: StageCriteria, next?: StageCriteria): StateConfig {
  const params = { stage: station.stage };
  const canFail = failable(station);
  return referral.createStateConfig({
    ...state(station, [
      ...ruledOut(id, station),
      {
        ...(canFail.length > 0 && { guard: { type: 'isInOrder' as const, params } }),
        target: next ? next.stage : `#${id}.referral.refer`,
        meta: cite(station.criteria)
      },
      ...(canFail.length > 0
        ? [{ target: afterwards(id, next), actions: [carry(station)], meta: cite(canFail) }]
        : [])
    ]),
    entry: [{ type: 'standAt', params }]
  });
}

/** A station of the second line: something before it is not in order. */
function heldUp(id: string, station: StageCriteria, next?: StageCriteria): StateConfig {
  const canFail = failable(station);
  return state(station, [
    ...ruledOut(id, station),
    {
      target: afterwards(id, next),
      ...(canFail.length > 0 && { actions: [carry(station)] }),
      meta: cite(station.criteria)
    }
  ]);
}

function ruledOut(id: string, station: StageCriteria): Transition[] {
  const criteria = excluding(station);
  if (criteria.length === 0) return [];
  const guard = { type: 'rulesOut', params: { stage: station.stage } } as const;
  return [{ guard, target: `#${id}.referral.not-indicated`, meta: cite(criteria) }];
}

function afterwards(id: string, next: StageCriteria | undefined): string {
  return `#${id}.referral.${next ? `heldUp.${next.stage}` : 'weighing'}`;
}

const carry = ({ stage }: StageCriteria) => ({ type: 'carry', params: { stage } }) as const;

function state({ criteria }: StageCriteria, always: readonly Transition[]): StateConfig {
  return referral.createStateConfig({ meta: cite(criteria), always });
}
