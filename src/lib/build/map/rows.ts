import { wordCitations } from '$lib/words/citation.ts';
import type { TransitionRow } from '$lib/specialist/drawing.ts';
import type { Words } from '$lib/words/words.ts';
import type { Cited } from '$statecharts/chart/cited.ts';
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
      when: [
        own,
        ...(own === belgian ? [] : [here.say('pathway.inBelgium', { text: belgian })]),
        ...(isDutchRule(edge.meta) ? [here.say('pathway.dutchRule')] : [])
      ],
      sources: sourcesIn(edge.meta, here)
    };
  });
}

/** Where a condition stands; by country where that differs. */
function sourcesIn({ sources }: Cited, { say, sayById }: Words): string {
  const [nl, be] = [wordCitations(sources.NL, sayById), wordCitations(sources.BE, sayById)];
  return nl === be ? nl : say('pathway.sources', { nl, be });
}

/** A station stands on two lines, so its name says which. */
function fullName(node: GraphNode, nodes: readonly GraphNode[], words: Words): string {
  const state = stateName(node.id, words);
  const parent = nodes.find(({ id }) => id === node.parent);
  if (node.kind !== 'station' || !parent) return state;
  return words.say('pathway.in', { state, group: stateName(parent.id, words).toLowerCase() });
}
