import type { Drawing, TransitionRow } from '$lib/specialist/drawing.ts';
import type { Language } from '$lib/words/language.ts';
import type { Texts } from '$lib/words/namespaces.ts';
import { wordsOf } from '$lib/words/words.ts';
import { graphOf } from '$statecharts/graph/graph.ts';
import type { Indication } from '$statecharts/indications/indication.ts';
import { draw } from './map/draw.ts';
import { rowsOf } from './map/rows.ts';
import { shortCondition, stageOf, stateName } from '$lib/specialist/way-words.ts';

/** What a page shows of an indication's chart: the same, drawn and in words. */
export interface PathwayMap {
  readonly drawing: Drawing;
  readonly rows: readonly TransitionRow[];
}

/** The map of an indication's chart and the table beside it, made from the chart itself. */
export async function pathwayMap(
  { chart }: Indication,
  language: Language,
  texts: Texts
): Promise<PathwayMap> {
  const graph = graphOf(chart);
  const here = wordsOf(language, texts, () => 'NL');
  const there = wordsOf(language, texts, () => 'BE');
  const drawing = await draw(graph, {
    nameOf: (node) => commonName(stateName(node.id, here), stateName(node.id, there)),
    labelOf: (edge) => shortCondition(edge, here),
    linkOf: ({ id, kind }) => (kind === 'station' ? `#stage-${stageOf(id)}` : undefined)
  });
  return { drawing, rows: rowsOf(graph, here, there) };
}

/** A drawing is for both countries: where they name a state otherwise, with what both begin. */
function commonName(here: string, there: string): string {
  if (here === there) return here;
  const [beginning = ''] = here.split(':');
  if (!there.startsWith(`${beginning}:`)) {
    throw new Error(`A drawing has no name for both countries: "${here}" and "${there}".`);
  }
  return beginning;
}
