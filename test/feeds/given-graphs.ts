import cytoscape from "cytoscape";
import { MultiDirectedGraph } from "graphology";
import { parse } from "graphology-gexf";
import type { GivenFeeds } from "./given-feeds.ts";
import { textOf } from "./given-timelines.ts";

type Data = Readonly<Record<string, string>>;

/** The graph as D3 takes it. */
export interface D3 {
  readonly nodes: readonly Data[];
  readonly links: readonly Data[];
}

/** The feeds of graphs. */
export const GRAPHS = ["cytoscape.json", "d3.json", "graph.gexf"];

/** The graph as nodes and links. */
export const d3 = async (given: GivenFeeds, query = ""): Promise<D3> =>
  JSON.parse(await textOf(given, `d3.json?${query}`));

/** The graph as graphology keeps it, which refuses a link to a node that is not there and an id that comes twice. */
export function strictGraph({ nodes, links }: D3): MultiDirectedGraph {
  const graph = new MultiDirectedGraph();
  for (const node of nodes) graph.addNode(node.id, node);
  for (const link of links) graph.addDirectedEdgeWithKey(link.id, link.source, link.target, link);
  return graph;
}

/** The graph as Cytoscape.js reads it. */
export async function cytoscapeGraph(given: GivenFeeds, query = ""): Promise<cytoscape.Core> {
  return cytoscape({ headless: true, ...JSON.parse(await textOf(given, `cytoscape.json?${query}`)) });
}

/** The graph as graphology's reader of GEXF reads it; it knows one list of attributes for nodes. */
export async function gexfGraph(given: GivenFeeds, query = ""): Promise<MultiDirectedGraph> {
  const text = await textOf(given, `graph.gexf?${query}`);
  return parse(MultiDirectedGraph, text, { allowUndeclaredAttributes: true }) as MultiDirectedGraph;
}
