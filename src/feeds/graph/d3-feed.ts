/** The graph as nodes and links, as d3-force and its relatives take them, one a line. */
import { edgeData, nodeData } from "./graph-data.ts";
import { graphFeed } from "./graph-feed.ts";

/** Claims, sources and parties, for D3. */
export const d3Feed = graphFeed({
  name: "d3.json",
  description:
    "The graph of claims, sources and parties as nodes and links, as D3 takes it; links name nodes by their ids.",
  type: "application/json; charset=utf-8",
  version: 1,
  frame: () => ['{"nodes":[\n', '\n],\n"links":[\n', "\n]}\n"],
  node: (node) => JSON.stringify(nodeData(node)),
  edge: (edge) => JSON.stringify(edgeData(edge)),
  separator: ",\n",
});
