import { wordCitations } from '$lib/words/citation.ts';
import type { TransitionRow } from '$lib/specialist/drawing.ts';
import type { Words } from '$lib/words/words.ts';
import type { Cited } from '$statecharts/chart/cited.ts';
import { placesOf } from '$statecharts/sources/places-of.ts';
import type { Graph, GraphNode } from '$statecharts/graph/graph.ts';
import { isDutchRule, longCondition, stateName } from '$lib/specialist/way-words.ts';

/** Every transition of a graph in words, as it reads here and, where it differs, in Belgium. */
export function rowsOf({ nodes, edges }: Graph, here: Words, there: Words): TransitionRow[] {
  const named = (id: string) => {
    const node = nodes.find((each) => each.id === id);
    return node ? fullName(node, nodes, here) : id;
  };
  return edges.map((edge) => {
    const own = longCondition(edge, here, 'NL');
    const belgian = longCondition(edge, there, 'BE');
    return {
      id: edge.id,
      from: named(edge.from),
      to: named(edge.to),
      when: own === belgian ? [own] : [own, here.say('pathway.inBelgium', { text: belgian })],
      sources: sourcesIn(edge.meta, here),
      places: placesOf(edge.meta.sources)
    };
  });
}

/** Where a condition stands; by country where that differs, or where Belgium has no rule of its own. */
function sourcesIn(meta: Cited, { say, sayById }: Words): string {
  const { NL, BE } = meta.sources;
  const [nl, be] = [wordCitations(NL, sayById), wordCitations(BE, sayById)];
  if (isDutchRule(meta)) return say('pathway.sources.dutch', { nl });
  if (!NL.every((place) => BE.includes(place))) return say('pathway.sources', { nl, be });
  const more = BE.filter((place) => !NL.includes(place));
  if (more.length === 0) return nl;
  return say('pathway.sources.also', { nl, be: wordCitations(more, sayById) });
}

/** A station stands on two lines, so its name says which. */
function fullName(node: GraphNode, nodes: readonly GraphNode[], words: Words): string {
  const state = stateName(node.id, words);
  const parent = nodes.find(({ id }) => id === node.parent);
  if (node.kind !== 'station' || !parent) return state;
  return words.say('pathway.in', { state, group: stateName(parent.id, words).toLowerCase() });
}
