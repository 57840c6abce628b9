import {
  getInitialMicrosteps,
  getMicrosteps,
  getNextTransitions,
  type AnyTransitionDefinition,
  type SnapshotFrom,
  type StateValue
} from 'xstate';
import type { Cited } from './cited.ts';
import type { ReferralChart } from './decide.ts';
import type { CareEvent } from './events.ts';
import type { FindingsByStage } from './setup.ts';

/** Something that people can do where a patient stands, and where that is said. */
export interface NextStep {
  readonly event: CareEvent;
  readonly meta: Cited;
}

/** Where a patient stands on a chart. */
export interface Standing {
  /** The states on the way, in the order in which they were reached; the last is where it stands. */
  readonly visited: readonly string[];
  /** What can happen next; nothing at an end, and after a check that leads to no referral. */
  readonly next: readonly NextStep[];
  /** What happened, of the events that could; as many as there are in `taken`. */
  readonly past: readonly NextStep[];
  /** How many of the events could happen; the first that could not, and all after it, did not. */
  readonly taken: number;
}

type Snapshot = SnapshotFrom<ReferralChart>;

/** Walks a chart from its first stage, as the findings and then what people did lead. */
export function walk(
  chart: ReferralChart,
  findings: FindingsByStage,
  events: readonly CareEvent[]
): Standing {
  // The last of these only says that nothing more happens by itself.
  const way = getInitialMicrosteps(chart, findings)
    .map(([snapshot]) => snapshot)
    .filter((snapshot, i, all) => i === 0 || placeOf(snapshot) !== placeOf(all[i - 1] ?? snapshot));
  const past: NextStep[] = [];
  for (const event of events) {
    const here = way.at(-1);
    if (!here?.can(event)) break;
    past.push({ event, meta: metaOf(event, here) });
    way.push(...getMicrosteps(chart, here, event).map(([snapshot]) => snapshot));
  }
  const here = way.at(-1);
  return {
    visited: way.map(placeOf),
    next: here ? nextFrom(here) : [],
    past,
    taken: past.length
  };
}

function nextFrom(snapshot: Snapshot): NextStep[] {
  return getNextTransitions(snapshot)
    .flatMap((way) => eventsOf(way).map((event) => ({ event, meta: way.meta as Cited })))
    .filter(({ event }) => snapshot.can(event));
}

/** Where the transition that an event takes from here is cited. */
function metaOf(event: CareEvent, here: Snapshot): Cited {
  const taken = nextFrom(here).find((next) => isLike(next.event, event));
  if (!taken) throw new Error(`No transition is offered for ${JSON.stringify(event)}.`);
  return taken.meta;
}

const isLike = (offered: CareEvent, event: CareEvent) =>
  offered.type === event.type && outcomeOf(offered) === outcomeOf(event);

const outcomeOf = (event: CareEvent) => ('outcome' in event ? event.outcome : undefined);

/**
 * The events that take a transition: its type, with the outcome that its guard asks for. A trial
 * with enough effect may leave a doubt as well, which lets it go on.
 */
function eventsOf({ eventType, guard }: AnyTransitionDefinition): CareEvent[] {
  const outcome = (guard as { params?: { outcome?: string } } | undefined)?.params?.outcome;
  const event = { type: eventType, ...(outcome !== undefined && { outcome }) } as CareEvent;
  return outcome === 'permanent-possible' && event.type === 'EVALUATED'
    ? [event, { ...event, mayExtend: true }]
    : [event];
}

/** The innermost state, as its path below the chart: `trial.evaluation`. */
export function placeOf({ value }: Snapshot): string {
  return pathOf(value).join('.');
}

function pathOf(value: StateValue): string[] {
  if (typeof value === 'string') return [value];
  return Object.entries(value).flatMap(([key, inner]) => [key, ...(inner ? pathOf(inner) : [])]);
}
