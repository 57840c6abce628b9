import type { Graph } from './graph.ts';

/** Where somebody is on a map, and the states and transitions that led there. */
export interface WayTaken {
  readonly here?: string;
  readonly taken: ReadonlySet<string>;
}

/** The way through a graph along states that were visited one after another. */
export function wayTaken({ nodes, edges }: Graph, visited: readonly string[]): WayTaken {
  const known = visited.filter((id) => nodes.some((node) => node.id === id));
  const steps = known
    .slice(1)
    .flatMap((to, i) =>
      edges.filter((edge) => edge.from === known[i] && edge.to === to).map(({ id }) => id)
    );
  const here = known.at(-1);
  return { ...(here !== undefined && { here }), taken: new Set([...known, ...steps]) };
}
