import { STAGES } from '$statecharts/criteria/stage.ts';
import type { GraphEdge, GraphNode } from '$statecharts/graph/graph.ts';
import type { Words } from '$lib/words/words.ts';

/** The name of a state: a stage has the same everywhere, on whichever line it stands. */
export function stateName({ id, kind }: GraphNode, { say }: Words): string {
  return kind === 'station' ? say(`stage.${stageOf(id)}`) : say(`pathway.state.${id}`);
}

/** A transition in a few letters, for the map. */
export function shortCondition(edge: GraphEdge, { say }: Words): string {
  return say(`pathway.label.${conditionOf(edge)}`);
}

/** A transition in a sentence, for the table. */
export function longCondition(edge: GraphEdge, { say }: Words): string {
  return say(`pathway.way.${conditionOf(edge)}`);
}

/** What decides on a transition: its own condition, its guard, or that no other was taken. */
function conditionOf({ meta, guard, isOtherwise }: GraphEdge): string {
  return meta.condition ?? guard ?? (isOtherwise ? 'otherwise' : 'next');
}

/** The stage of a station, which is the last part of its path. */
export function stageOf(id: string): string | undefined {
  return STAGES.find((stage) => id.split('.').at(-1) === stage);
}
