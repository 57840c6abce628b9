import { latestDayOf } from '$statecharts/care/trial-length.ts';
import { STAGES } from '$statecharts/criteria/stage.ts';
import type { Cited } from '$statecharts/chart/cited.ts';
import type { GraphEdge } from '$statecharts/graph/graph.ts';
import type { Words } from '$lib/words/words.ts';

/** The day up to which a trial can be extended, by country. */
const LATEST_DAYS = { nl: String(latestDayOf('NL')), be: String(latestDayOf('BE')) };

/** The name of a state by its path below the chart: a stage has the same everywhere, on whichever line it stands. */
export function stateName(id: string, { sayById }: Words): string {
  const stage = stageOf(id);
  return sayById(stage ? `stage.${stage}` : `pathway.state.${id}`);
}

/** A transition in a few letters, for the map. */
export function shortCondition(edge: GraphEdge, { sayById }: Words): string {
  return sayById(`pathway.label.${conditionOf(edge)}`);
}

/** A transition in a sentence, for the table. */
export function longCondition(edge: GraphEdge, { sayById }: Words): string {
  return sayById(`pathway.way.${conditionOf(edge)}`, LATEST_DAYS);
}

/** What happens in a transition that people decide on, in a few letters and in a sentence. */
export function conditionWords({ condition }: Cited, { sayById }: Words) {
  return {
    label: sayById(`pathway.label.${condition}`),
    line: sayById(`pathway.way.${condition}`, LATEST_DAYS)
  };
}

/** What decides on a transition: its own condition, its guard, or that no other was taken. */
function conditionOf({ meta, guard, isOtherwise }: GraphEdge): string {
  return meta.condition ?? guard ?? (isOtherwise ? 'otherwise' : 'next');
}

/** The stage of a station, which is the last part of its path. */
export function stageOf(id: string): string | undefined {
  return STAGES.find((stage) => id.split('.').at(-1) === stage);
}
