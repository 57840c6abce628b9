import type { FindingKind, FindingsByStage } from '../chart/setup.ts';
import type { NextStep, Standing } from '../chart/walk.ts';
import type { Graph } from './graph.ts';
import {
  branchesOn,
  placesOn,
  RULED_OUT,
  stageAt,
  STATIONS,
  type Branch,
  type LineStation,
  type SideTrackName
} from './line.ts';

/** How a station stands for a patient. */
export type StationStanding =
  'done' | 'here' | 'ahead' | 'notKnown' | 'notInOrder' | 'notApplicable';

/** A way off the line that a patient took, or can take now. */
export interface SideStanding {
  readonly side: SideTrackName;
  readonly isTaken: boolean;
  readonly isHere: boolean;
  /** Whether it ended the way. */
  readonly isEnd: boolean;
}

/** A station of the line, for a patient. */
export interface OnLine {
  readonly station: LineStation;
  readonly state: StationStanding;
  /** Also where something is not in order, or not known. */
  readonly isHere: boolean;
  /** Whether the patient went from here to the next station. */
  readonly isPassed: boolean;
  readonly sides: readonly SideStanding[];
}

type Walked = Pick<Standing, 'visited' | 'past' | 'next'>;

/** What is worked out once, for every station. */
interface Way {
  /** The station where the patient is, or left the line. */
  readonly at: LineStation;
  readonly side: SideTrackName | undefined;
  /** The station from which people led on; none while the check has only been done. */
  readonly from: LineStation | undefined;
  /** The station up to which all was in order, or people led. */
  readonly upTo: LineStation;
  readonly isEnded: boolean;
}

/** The line of a patient: what the check found, and what people did. */
export function lineOf(graph: Graph, walked: Walked, findings: FindingsByStage): OnLine[] {
  const way = wayOf(graph, walked);
  const branches = branchesOn(graph);
  return STATIONS.map((station) => ({
    station,
    state: stateOf(station, way, checkedAt(station, graph, findings), walked.past.at(-1)),
    isHere: station === way.at && way.side === undefined,
    isPassed: isBefore(station, way.upTo) && !isBefore(station, way.from ?? station),
    sides: branches
      .filter((branch) => branch.station === station)
      .flatMap((branch) => sideOf(branch, way, walked))
  }));
}

const isBefore = (a: LineStation, b: LineStation) => STATIONS.indexOf(a) < STATIONS.indexOf(b);

function wayOf(graph: Graph, { visited, past }: Walked): Way {
  const places = placesOn(graph);
  const here = visited.at(-1) ?? '';
  const stationOf = (id = '') => places.get(id)?.station ?? 'diagnosis';
  const inOrder = stationOf(visited.findLast((id) => id.startsWith('referral.onTheWay.')));
  const isEnd =
    here === RULED_OUT || graph.nodes.some(({ id, kind }) => id === here && kind === 'end');
  const goesOn = isEnd || graph.edges.some(({ from }) => from === here);
  // Where a way ended is where it was left; who is not let through waits at the first stop.
  const at = goesOn ? stationOf(isEnd ? visited.at(-2) : here) : inOrder;
  const isAllInOrder = here === 'referral.refer';
  return {
    at,
    side: places.get(here)?.side,
    from: past.length > 0 ? beginningOf(past) : undefined,
    upTo: past.length > 0 || isAllInOrder ? at : inOrder,
    isEnded: isEnd
  };
}

/** Who had an implant already comes to the line there. */
const beginningOf = ([first]: readonly NextStep[]): LineStation =>
  first?.event.type === 'ALREADY_IMPLANTED' ? 'implant' : 'diagnosis';

/** What the check found at a station; nothing where it reads nothing there. */
function checkedAt(
  station: LineStation,
  { nodes }: Graph,
  findings: FindingsByStage
): StationStanding | undefined {
  const stage = stageAt(station);
  if (!stage) return undefined;
  if (!nodes.some(({ id }) => id.endsWith(`.${stage}`))) return 'notApplicable';
  const has = (status: FindingKind['status']) =>
    findings[stage].some((finding) => finding.status === status);
  return has('unmet') ? 'notInOrder' : has('unknown') ? 'notKnown' : 'done';
}

function stateOf(
  station: LineStation,
  { at, side, from, isEnded }: Way,
  checked: StationStanding | undefined,
  last: NextStep | undefined
): StationStanding {
  if (checked && station !== 'team') return checked;
  if (isBefore(at, station) && isEnded) return 'notApplicable';
  if (checked === 'notInOrder' && from === undefined) return checked;
  if (isBefore(at, station)) return 'ahead';
  if (station === at && side === undefined) return 'here';
  if (station === at && isEnded) return stateAtEnd(station, last);
  return from !== undefined && isBefore(station, from) ? 'notApplicable' : 'done';
}

/** Where the way ended: an evaluation went wrong there, or people decided against an implant. */
function stateAtEnd(station: LineStation, last: NextStep | undefined): StationStanding {
  if (last?.event.type === 'EVALUATED') return 'notInOrder';
  return station === 'implant' ? 'notApplicable' : 'done';
}

/** A way off the line, where it was taken or people can take it now. */
function sideOf({ station, side, edges }: Branch, way: Way, walked: Walked): SideStanding[] {
  const { visited, past, next } = walked;
  const isOf = ({ meta }: NextStep) => edges.some((edge) => edge.meta.condition === meta.condition);
  const isLeft = edges.some(({ from, to }) =>
    visited.some((id, i) => id === from && visited[i + 1] === to)
  );
  const isTaken = side === 'extend' ? past.some(isOf) : isLeft;
  const isAt = station === way.at && way.side === undefined && isAfterCheck(station);
  if (!isTaken && !isAt && !next.some(isOf)) return [];
  const isHere = isTaken && way.side === side && way.at === station;
  return [{ side, isTaken, isHere, isEnd: side === 'notIndicated' || (isHere && way.isEnded) }];
}

const isAfterCheck = (station: LineStation) => !isBefore(station, 'team');
