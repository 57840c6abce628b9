import type { Citation } from '$statecharts/criteria/source.ts';
import type { GraphNode } from '$statecharts/graph/graph.ts';

/** A state as it is drawn: a box with a mark and the lines of its name. */
export interface DrawnNode {
  readonly id: string;
  /** A line is a group without a frame: a name beside its first station. */
  readonly kind: GraphNode['kind'] | 'line';
  /** On the way on which all is in order. */
  readonly isMain: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** Where its criteria stand. */
  readonly href?: string;
}

/** A transition as it is drawn: a line with square corners, an arrow and a label. */
export interface DrawnEdge {
  readonly id: string;
  /** On the way on which all is in order. */
  readonly isMain: boolean;
  /** The line, as the `d` of an SVG path. */
  readonly line: string;
  /** The same of its arrow. */
  readonly arrow: string;
  readonly label: { readonly x: number; readonly y: number; readonly text: string };
}

/** A map, ready to be drawn. */
export interface Drawing {
  readonly width: number;
  readonly height: number;
  readonly nodes: readonly DrawnNode[];
  readonly edges: readonly DrawnEdge[];
}

/** A row of the table that says the same as the map. */
export interface TransitionRow {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  /** The condition, and how it differs in Belgium. */
  readonly when: readonly string[];
  /** Where the condition stands, in words, and the places that these name. */
  readonly sources: string;
  readonly places: readonly Citation[];
}

/** The size of what is drawn, in the units of the drawing; the style sheet has the same. */
export const SIZES = {
  text: 13,
  label: 11,
  line: 16,
  /** From the edge of a box to its text. */
  side: 12,
  mark: 10
} as const;
