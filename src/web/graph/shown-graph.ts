/** The graph less what is hidden. */
import type { Graph } from "./graph.ts";
import type { Scope } from "./scope.ts";

/** What stays. What was joined to the rest by hidden lines alone goes with them; where the graph begins stays. */
export function shownGraph({ nodes, edges, circles }: Graph, { hidden, focus, open }: Scope): Graph {
  if (hidden.length === 0) return { nodes, edges, circles };
  const isHidden = (name: string) => (hidden as readonly string[]).includes(name);
  const sorted = new Set(nodes.filter(({ sort }) => !isHidden(sort)).map(({ id }) => id));
  const kept = edges.filter(({ from, to, relation }) => !isHidden(relation) && sorted.has(from) && sorted.has(to));
  const joinedBefore = new Set(edges.flatMap(({ from, to }) => [from, to]));
  const joined = new Set([...kept.flatMap(({ from, to }) => [from, to]), focus, ...open]);
  const isShown = (id: string) => sorted.has(id) && (joined.has(id) || !joinedBefore.has(id));
  return {
    nodes: nodes.filter(({ id }) => isShown(id)),
    edges: kept,
    circles: circles.filter((ids) => ids.every(isShown)),
  };
}
