import type {
  ElkEdgeSection,
  ElkExtendedEdge,
  ElkLabel,
  ElkNode,
  ElkPoint
} from 'elkjs/lib/elk-api.js';
import ELK from 'elkjs/lib/elk.bundled.js';
import type { Drawing, DrawnEdge, DrawnNode } from '$lib/specialist/drawing.ts';
import type { Graph, GraphEdge, GraphNode } from '$statecharts/graph/graph.ts';
import { elkGraph, isLine, linesOf, type MapWords } from './elk-graph.ts';
import { isMain } from './main-way.ts';

/** What the drawing of a map needs beside the graph. */
export interface MapSpeech extends MapWords {
  /** Where the criteria of a state stand, if it has a place of its own. */
  readonly linkOf: (node: GraphNode) => string | undefined;
}

/** Lays a graph out as a map. The same graph and words always give the same map. */
export async function draw(graph: Graph, speech: MapSpeech): Promise<Drawing> {
  const laidOut = await layOut(graph, speech);
  const boxes = new Map(boxesIn(laidOut).map((box) => [box.id ?? '', box]));
  const lines = new Map((laidOut.edges ?? []).map((line) => [line.id, line]));
  return {
    width: Math.ceil(laidOut.width ?? 0),
    height: Math.ceil(laidOut.height ?? 0),
    nodes: graph.nodes.map((node) => drawnNode(node, graph, boxes.get(node.id), speech)),
    edges: graph.edges.map((edge) => drawnEdge(edge, lines.get(edge.id), speech))
  };
}

/** How far from the left the way on which all is in order may begin: in sight on a phone. */
const IN_SIGHT = 320;
const SEEDS = [1, 2, 3, 4, 5, 6];

/** The first layout that has the way on which all is in order at its left, in sight on a phone. */
async function layOut(graph: Graph, speech: MapSpeech): Promise<ElkNode> {
  const main = graph.nodes.filter(({ id, kind }) => kind === 'station' && isOnMainWay(id, graph));
  for (const seed of SEEDS) {
    const laidOut = await new ELK().layout(elkGraph(graph, speech, seed));
    const left = new Map(boxesIn(laidOut).map(({ id, x = 0 }) => [id, x]));
    if (main.every(({ id }) => (left.get(id) ?? 0) < IN_SIGHT)) return laidOut;
  }
  throw new Error('No layout has the way on which all is in order at its left.');
}

const isOnMainWay = (id: string, { edges }: Graph) =>
  edges.some((edge) => isMain(edge) && [edge.from, edge.to].includes(id));

/** Everything that has a place of its own, names beside a box included. */
function boxesIn({ children = [] }: ElkNode): (ElkNode | ElkLabel)[] {
  return children.flatMap((child) => [child, ...(child.labels ?? []), ...boxesIn(child)]);
}

function drawnNode(
  node: GraphNode,
  graph: Graph,
  box: ElkNode | ElkLabel | undefined,
  speech: MapSpeech
): DrawnNode {
  const href = speech.linkOf(node);
  return {
    id: node.id,
    isMain: isOnMainWay(node.id, graph),
    kind: isLine(node, graph) ? 'line' : node.kind,
    x: round(box?.x),
    y: round(box?.y),
    width: round(box?.width),
    height: round(box?.height),
    lines: linesOf(node, graph, speech),
    ...(href !== undefined && { href })
  };
}

function drawnEdge(
  edge: GraphEdge,
  line: ElkExtendedEdge | undefined,
  { labelOf }: MapSpeech
): DrawnEdge {
  const points = squared((line?.sections ?? []).flatMap(pointsOf));
  const place = line?.labels?.[0];
  return {
    id: edge.id,
    isMain: isMain(edge),
    line: pathThrough(points),
    arrow: arrowAt(points),
    label: { x: round(place?.x), y: round(place?.y), text: labelOf(edge) }
  };
}

const pointsOf = ({ startPoint, bendPoints = [], endPoint }: ElkEdgeSection) => [
  startPoint,
  ...bendPoints,
  endPoint
];

/** A line that is a hair off the square, where a port lies a hair off the line, made square. */
function squared([first, ...rest]: readonly ElkPoint[]): ElkPoint[] {
  if (!first) return [];
  const points = [first];
  for (const { x, y } of rest) {
    const before = points.at(-1) ?? first;
    const isDown = Math.abs(x - before.x) < Math.abs(y - before.y);
    points.push(isDown ? { x: before.x, y } : { x, y: before.y });
  }
  return points;
}

const pathThrough = (points: readonly ElkPoint[]) =>
  points.map(({ x, y }, i) => `${i ? 'L' : 'M'}${round(x)} ${round(y)}`).join('');

/** A small triangle with its point at the end of a line, in the line's direction. */
function arrowAt(points: readonly ElkPoint[]): string {
  const [before, end] = points.slice(-2);
  if (!before || !end) return '';
  const [dx, dy] = [Math.sign(end.x - before.x), Math.sign(end.y - before.y)];
  const base = { x: end.x - dx * 8, y: end.y - dy * 8 };
  const side = (sign: number) => ({ x: base.x - sign * dy * 4.5, y: base.y + sign * dx * 4.5 });
  return `${pathThrough([end, side(1), side(-1)])}Z`;
}

/** Halves are fine enough for a screen, and keep the page small. */
function round(value = 0): number {
  return Math.round(value * 2) / 2;
}
