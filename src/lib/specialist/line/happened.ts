import { stepName } from '../way-words.ts';
import type { Walk } from '../walk/walk.svelte.ts';
import { percentage } from '$lib/words/figures.ts';
import { shortDateInYear } from '$lib/ui/short-date.ts';
import type { Words } from '$lib/words/words.ts';
import type { CareEvent } from '$statecharts/chart/events.ts';
import type { Cited } from '$statecharts/chart/cited.ts';
import type { LineStation, Place } from '$statecharts/graph/line.ts';
import type { Found, Step } from '$statecharts/life/life.ts';

/** A step that was taken, at the station that it belongs to. */
export interface Happened extends Step {
  readonly meta: Cited;
  readonly station: LineStation;
  /** The station to which it led. */
  readonly to: LineStation;
}

/** The steps that are told where they led to; the others where they began. */
const BEGINS: Partial<Record<CareEvent['type'], LineStation>> = {
  ALREADY_IMPLANTED: 'implant',
  AFTERCARE_STARTED: 'aftercare'
};

/** The steps of a patient, each at its station. */
export function happenedIn(walk: Walk, places: ReadonlyMap<string, Place>): Happened[] {
  const { visited, past } = walk.standing;
  const first = visited.length - past.length - 1;
  const stationOf = (i: number) => places.get(visited[i] ?? '')?.station ?? 'team';
  return past.map(({ event, meta }, i) => ({
    ...walk.steps[i],
    ...{ event, meta },
    station: BEGINS[event.type] ?? stationOf(first + i),
    to: stationOf(first + i + 1)
  }));
}

/** What an evaluation found, in a few words; nothing where it found no effect that can be told. */
export function wordFound(found: Found | undefined, words: Words): string | undefined {
  if (found?.kind !== 'trial' || found.reduction === undefined) return undefined;
  const way = found.reduction < 0 ? 'rise' : 'less';
  const percent = percentage(found.reduction, words);
  return words.sayById(`pathway.line.${way}.${found.measure}`, { percent });
}

/** When something happened at a station, or since when somebody is there; nothing without a date. */
export function wordWhen(
  station: LineStation,
  happened: readonly Happened[],
  isHere: boolean,
  words: Words
): string | undefined {
  const dateOf = ({ date = '' }: Step) => shortDateInYear(date, words.language);
  const dated = happened.filter(({ date }) => date !== undefined);
  const arrived = isHere
    ? dated.findLast(({ to, station: at }) => to === station && at !== to)
    : undefined;
  if (arrived) return words.say('pathway.line.since', { date: dateOf(arrived) });
  const last = dated.findLast((step) => step.station === station);
  if (!last) return undefined;
  return words.say('pathway.line.on', { what: stepName(last.meta, words), date: dateOf(last) });
}
