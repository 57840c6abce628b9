import { happenedIn, wordFound, wordWhen, type Happened } from './happened.ts';
import { reasonAt, type Reason } from './reasons.ts';
import { ruleAt } from './rules.ts';
import { sideTaken } from './side-tracks.ts';
import type { Walk } from '../walk/walk.svelte.ts';
import { stateName } from '../way-words.ts';
import type { ReferralCheck } from '$lib/case/check.svelte.ts';
import { shortDateInYear } from '$lib/ui/short-date.ts';
import type { Station } from '$lib/ui/station.ts';
import type { Words } from '$lib/words/words.ts';
import { graphOf } from '$statecharts/graph/graph.ts';
import { lineOf, type OnLine } from '$statecharts/graph/line-standing.ts';
import { placesOn, stageAt, type LineStation } from '$statecharts/graph/line.ts';
import type { TeamDecision } from '$statecharts/life/life.ts';

/** What a line reads of a meeting: the decisions of the team. */
export interface Decided {
  readonly decisions?: readonly TeamDecision[];
}

/** All that is known of a patient on the line. */
interface Known {
  readonly walk: Walk;
  readonly check: ReferralCheck;
  readonly happened: readonly Happened[];
  readonly meeting: Decided | undefined;
}

/** The stations of a patient's line: how each stands, why, since when, and who acts there. */
export function patientStations(
  walk: Walk,
  check: ReferralCheck,
  meeting: Decided | undefined,
  words: Words
): Station[] {
  const graph = graphOf(check.indication.chart);
  const happened = happenedIn(walk, placesOn(graph));
  const place = walk.standing.visited.at(-1) ?? '';
  const began = check.patient.part('trial')?.began;
  return lineOf(graph, walk.standing, walk.findings).map((on) => {
    const { station, state, isHere, isPassed, sides } = on;
    const { note, by } = reasonOf(on, { walk, check, happened, meeting }, words);
    const when = wordWhen(station, happened, isHere, words) ?? wordMeeting(station, meeting, words);
    return {
      id: station,
      name: words.say(`pathway.station.${station}`),
      ...{ state, isPassed },
      isHere: isHere && state !== 'here',
      note,
      more: [when, by].filter((line) => line !== undefined),
      sides: sides.map((side) => sideTaken(side, station, place, check.country, words, began))
    };
  });
}

/** The reason at a station, and who acts there in words. */
function reasonOf(
  { station, state, isHere }: OnLine,
  { walk, check, happened }: Known,
  words: Words
): { note?: string | undefined; by?: string | undefined } {
  const stage = stageAt(station);
  if (state === 'notApplicable') return {};
  if (stage && (station !== 'team' || state === 'notInOrder')) {
    return worded(reasonAt(stage, check, words), words);
  }
  const place = walk.standing.visited.at(-1) ?? '';
  const decides =
    station === 'implant' && state !== 'done' ? words.say('pathway.line.decides') : undefined;
  if (isHere && station !== 'aftercare') return { note: stateName(place, words), by: decides };
  const found = happened.findLast((step) => step.station === station && step.found)?.found;
  const rule =
    state === 'done'
      ? undefined
      : ruleAt(station, check.country, check.indication.after.measure, words);
  return { note: wordFound(found, words) ?? rule, by: decides };
}

function worded({ note, by }: Reason, { say }: Words) {
  return { note, by: by && say(`actor.${by}.name`) };
}

/** The last meeting of the team that has a date, where no step of that station has. */
function wordMeeting(station: LineStation, meeting: Decided | undefined, { say, language }: Words) {
  const date = meeting?.decisions?.findLast((decision) => decision.date)?.date;
  if (station !== 'team' || date === undefined) return undefined;
  return say('pathway.line.meeting', { date: shortDateInYear(date, language) });
}
