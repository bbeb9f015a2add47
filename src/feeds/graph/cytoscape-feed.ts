/** The graph in the JSON of Cytoscape.js, an element a line. */
import { pointWords } from "../point-words.ts";
import type { GraphNode } from "./claim-graph.ts";
import { edgeData, kindOf, nodeData } from "./graph-data.ts";
import { graphFeed } from "./graph-feed.ts";

/** Claims, sources and parties, for Cytoscape.js. */
export const cytoscapeFeed = graphFeed({
  name: "cytoscape.json",
  description: "The graph of claims, sources and parties, as Cytoscape.js takes it.",
  type: "application/json; charset=utf-8",
  version: 1,
  frame: (reading) => [
    `{"data":${JSON.stringify({ name: "Claimline", description: `The graph ${pointWords(reading)}.` })},\n"elements":{"nodes":[\n`,
    '\n],\n"edges":[\n',
    "\n]}}\n",
  ],
  node: (node) => JSON.stringify({ data: nodeData(node), classes: classesOf(node) }),
  edge: (edge) => JSON.stringify({ data: edgeData(edge), classes: classes([edge.type, edge.stance, edge.fidelity]) }),
  separator: ",\n",
});

function classesOf(node: GraphNode): string {
  return classes([kindOf(node), node.status, node.standing, node.condition]);
}

/** What styles choose by: `.claim.refuted`, `.cites.disputes`. */
function classes(words: readonly (string | null | undefined)[]): string {
  const found = words.filter((word) => word !== null && word !== undefined);
  return found.map((word) => word.toLowerCase().replaceAll("_", "-")).join(" ");
}
