import type { ElkExtendedEdge, ElkNode } from 'elkjs/lib/elk-api.js';
import { SIZES } from '$lib/specialist/drawing.ts';
import type { Graph, GraphEdge, GraphNode } from '$statecharts/graph/graph.ts';
import { isMain } from './main-way.ts';
import { widthOf, wrap } from './wrap.ts';

/** What a map says of a state and of a transition. */
export interface MapWords {
  readonly nameOf: (node: GraphNode) => string;
  readonly labelOf: (edge: GraphEdge) => string;
}

/** How long a line is, in letters: in a box, and of a name beside one. */
const LETTERS_A_LINE = 24;
const LETTERS_BESIDE = 18;
const { text, label, line, side, mark } = SIZES;

/** The names of stations are bold, and so wider. */
const BOLD = text * 1.12;

/** From above to below, with square corners, states in the order in which the chart names them. */
const LAYERS = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
  'elk.edgeRouting': 'ORTHOGONAL',
  'elk.spacing.nodeNode': '18',
  'elk.spacing.edgeNode': '10',
  'elk.spacing.edgeEdge': '8',
  'elk.spacing.edgeLabel': '5',
  'elk.spacing.labelNode': '8',
  'elk.layered.spacing.nodeNodeBetweenLayers': '16',
  'elk.layered.spacing.edgeNodeBetweenLayers': '8',
  'elk.layered.spacing.edgeEdgeBetweenLayers': '7',
  'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
  'elk.layered.cycleBreaking.strategy': 'MODEL_ORDER',
  'elk.layered.considerModelOrder.strategy': 'PREFER_NODES',
  'elk.layered.crossingMinimization.forceNodeModelOrder': 'true',
  'elk.layered.mergeEdges': 'true'
};

/** Coordinates count from the corner of the map. */
const MAP = {
  ...LAYERS,
  'elk.json.shapeCoords': 'ROOT',
  'elk.json.edgeCoords': 'ROOT',
  'elk.padding': '[top=12,left=12,bottom=12,right=12]'
};

/**
 * A group's own room: its name stands above what it holds. Loops are cut where they close; the
 * order of the chart cannot be kept inside a group (the layout fails on edges that leave it).
 */
const GROUP = {
  'elk.algorithm': 'layered',
  'elk.direction': 'DOWN',
  'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
  'elk.layered.nodePlacement.strategy': 'LINEAR_SEGMENTS',
  'elk.padding': '[top=32,left=12,bottom=12,right=12]'
};

/** The lines of a state's name. */
export function linesOf(node: GraphNode, graph: Graph, { nameOf }: MapWords): string[] {
  if (isLine(node, graph)) return wrap(nameOf(node), LETTERS_BESIDE);
  return node.kind === 'group' ? [nameOf(node)] : wrap(nameOf(node), LETTERS_A_LINE);
}

/**
 * Whether a group is a line of stations. It has no frame of its own, so that two lines can run
 * side by side; its name stands beside its first station.
 */
export function isLine({ id, kind }: GraphNode, { nodes }: Graph): boolean {
  return kind === 'group' && nodes.every((node) => node.parent !== id || node.kind === 'station');
}

/**
 * The graph as the layout takes it: boxes in boxes with their sizes, and labels with theirs. Another
 * seed may lay it out another way; the same seed never does.
 */
export function elkGraph(graph: Graph, words: MapWords, seed: number): ElkNode {
  return {
    id: '',
    layoutOptions: { ...MAP, 'elk.randomSeed': String(seed) },
    children: childrenOf(undefined, graph, words),
    edges: graph.edges.map((edge) => elkEdge(edge, words))
  };
}

function childrenOf(parent: string | undefined, graph: Graph, words: MapWords): ElkNode[] {
  const inside = graph.nodes.filter((node) => node.parent === parent);
  return inside.flatMap((node, i) => {
    const own = childrenOf(node.id, graph, words);
    if (isLine(node, graph))
      return withName(node, own, i === 0 ? 'H_LEFT' : 'H_RIGHT', graph, words);
    if (node.kind === 'group') return [{ id: node.id, layoutOptions: GROUP, children: own }];
    const letters = node.kind === 'station' ? BOLD : text;
    const lines = linesOf(node, graph, words);
    return [{ id: node.id, ...sizeOf(lines, letters, 3 * side + 2 * mark, side) }];
  });
}

/** The stations of a line, the first with the line's name beside it. */
function withName(
  node: GraphNode,
  [first, ...others]: ElkNode[],
  place: string,
  graph: Graph,
  words: MapWords
): ElkNode[] {
  if (!first) return others;
  const labels = [{ id: node.id, text: '-', ...sizeOf(linesOf(node, graph, words), text, 0, 0) }];
  const layoutOptions = { 'elk.nodeLabels.placement': `[OUTSIDE, V_CENTER, ${place}]` };
  return [{ ...first, labels, layoutOptions }, ...others];
}

function sizeOf(lines: readonly string[], letters: number, wider: number, higher: number) {
  const widest = Math.max(...lines.map((each) => widthOf(each, letters)));
  return { width: widest + wider, height: lines.length * line + higher };
}

function elkEdge(edge: GraphEdge, { labelOf }: MapWords): ElkExtendedEdge {
  const said = labelOf(edge);
  return {
    id: edge.id,
    sources: [edge.from],
    targets: [edge.to],
    labels: [{ text: said, width: widthOf(said, label), height: label + 4 }],
    layoutOptions: { 'elk.layered.priority.straightness': isMain(edge) ? '20' : '1' }
  };
}
