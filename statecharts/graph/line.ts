import { STAGES, type Stage } from '../criteria/stage.ts';
import type { Graph, GraphEdge, GraphNode } from './graph.ts';

/** The stations of the line, in order: the same for every indication. */
export const STATIONS = [
  'diagnosis',
  'general',
  'conservative',
  'minimallyInvasive',
  'psychosocial',
  'team',
  'trial',
  'implant',
  'aftercare'
] as const;
export type LineStation = (typeof STATIONS)[number];

/** The ways that leave the line. */
export const SIDE_TRACKS = ['notIndicated', 'extend', 'offTest'] as const;
export type SideTrackName = (typeof SIDE_TRACKS)[number];

/** Where a state of a chart stands: at a station, or on a way that left the line there. */
export interface Place {
  readonly station: LineStation;
  readonly side?: SideTrackName;
}

/** A way that leaves the line, or comes back to its station. */
export interface Branch extends Place {
  readonly side: SideTrackName;
  readonly edges: readonly GraphEdge[];
}

/** Stages that stand under another name: the last one is the team's. */
const STATION_OF_STAGE: Readonly<Record<Stage, LineStation>> = {
  diagnosis: 'diagnosis',
  general: 'general',
  conservative: 'conservative',
  minimallyInvasive: 'minimallyInvasive',
  psychosocial: 'psychosocial',
  neuromodulation: 'team'
};

/** The stage of the check that is read at a station; none where people go on. */
export function stageAt(station: LineStation): Stage | undefined {
  return STAGES.find((stage) => STATION_OF_STAGE[stage] === station);
}

const OFF_TEST: Place = { station: 'aftercare', side: 'offTest' };

/** The states in which a patient waits for people. Every chart has the same. */
const WAITING: Readonly<Record<string, Place>> = {
  'referral.weighing': { station: 'team' },
  intake: { station: 'team' },
  'trial.running': { station: 'trial' },
  'trial.evaluation': { station: 'trial' },
  'trial.mayProceed': { station: 'implant' },
  'implant.implanted': { station: 'implant' },
  'implant.aftercare': { station: 'aftercare' },
  'implant.doubt': OFF_TEST,
  'implant.offTest': OFF_TEST,
  'implant.teamDecision': OFF_TEST,
  'implant.switchedOff': OFF_TEST
};

/** The state that ends a check because something rules the treatment out. */
export const RULED_OUT = 'referral.not-indicated';

/**
 * The place of every state of a chart, by its id. A station of the check stands at its stage, what
 * it comes to before the team, a group where it begins, and an end where the line was left. Throws
 * on a state without a place.
 */
export function placesOn(graph: Graph): ReadonlyMap<string, Place> {
  const places = new Map<string, Place>();
  for (const node of graph.nodes.toReversed()) places.set(node.id, placeOf(node, graph, places));
  return new Map(graph.nodes.map(({ id }) => [id, places.get(id) as Place]));
}

/** The ways that leave the line, in the order of their stations; those that ends begin with. */
export function branchesOn(graph: Graph): Branch[] {
  const places = placesOn(graph);
  const found = graph.edges.flatMap((edge) => {
    const side = sideOf(edge, places);
    return side ? [{ ...side, edge }] : [];
  });
  return STATIONS.flatMap((station) =>
    SIDE_TRACKS.map((side) => ({
      station,
      side,
      edges: found
        .filter((each) => each.station === station && each.side === side)
        .map(({ edge }) => edge)
    }))
  ).filter(({ edges }) => edges.length > 0);
}

function placeOf(node: GraphNode, graph: Graph, places: ReadonlyMap<string, Place>): Place {
  const place = ownPlace(node, graph, places);
  if (!place) throw new Error(`The state ${node.id} has no place on the line.`);
  return place;
}

function ownPlace(
  { id, kind }: GraphNode,
  { nodes, edges }: Graph,
  places: ReadonlyMap<string, Place>
): Place | undefined {
  if (kind === 'group') return places.get(nodes.find(({ parent }) => parent === id)?.id ?? '');
  if (kind === 'station') return { station: stationOf(id) };
  const from = edges.find(({ to }) => to === id)?.from ?? '';
  if (id === RULED_OUT) return { station: stationOf(from), side: 'notIndicated' };
  if (kind === 'category') return { station: 'team' };
  if (kind === 'end') return endAfter(from);
  return WAITING[id];
}

/** Where an end stands: beside the station that it is reached from, on the way that led there. */
function endAfter(from: string): Place {
  const { station, side = 'notIndicated' } = WAITING[from] ?? { station: 'team' };
  return { station, side };
}

function stationOf(id: string): LineStation {
  const stage = STAGES.find((name) => id.endsWith(`.${name}`));
  if (!stage) throw new Error(`The state ${id} is at no stage.`);
  return STATION_OF_STAGE[stage];
}

/** Which way a transition takes off the line, and at which station; most take none. */
function sideOf(
  { from, to, meta }: GraphEdge,
  places: ReadonlyMap<string, Place>
): (Place & { side: SideTrackName }) | undefined {
  const [before, after] = [places.get(from), places.get(to)];
  if (!before || !after) return undefined;
  if (meta.condition === 'extend') return { station: after.station, side: 'extend' };
  if (after.side === undefined || before.side === after.side) return undefined;
  return { station: before.station, side: after.side };
}
