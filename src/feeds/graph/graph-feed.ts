/** What the feeds of graphs have in common: the document, and the graph in memory before its first byte. */
import type { Feed, Reading } from "../feed.ts";
import type { GraphNode, NamedEdge } from "./claim-graph.ts";
import { CLAIMS_DOCUMENT } from "./graph-documents.ts";
import { readClaimGraph } from "./read-claim-graph.ts";

/** A format of graphs. */
export interface GraphFormat extends Pick<Feed, "name" | "description" | "type" | "version"> {
  /** The text before the nodes, between nodes and edges, and at the end. */
  readonly frame: (reading: Reading) => readonly [start: string, middle: string, end: string];
  /** Texts of one node and of one edge, and what stands between two. */
  readonly node: (node: GraphNode) => string;
  readonly edge: (edge: NamedEdge, nodeOf: (id: string) => GraphNode | undefined) => string;
  readonly separator: string;
}

/** Things of which a piece of text is made. */
const AT_ONCE = 500;

/** The feed of a format. */
export function graphFeed({ name, description, type, version, ...format }: GraphFormat): Feed {
  return {
    name,
    description,
    type,
    version,
    document: CLAIMS_DOCUMENT,
    pageSize: 100,
    write: (reading) => writeGraph(format, reading),
  };
}

async function* writeGraph(format: Omit<GraphFormat, keyof Feed>, reading: Reading): AsyncGenerator<string> {
  const graph = await readClaimGraph(reading);
  const [start, middle, end] = format.frame(reading);
  const nodes = graph.nodes();
  const byId = new Map(nodes.map((node) => [node.id, node]));
  yield start;
  yield* pieces(nodes, format.node, format.separator);
  yield middle;
  yield* pieces(graph.edges(), (edge) => format.edge(edge, (id) => byId.get(id)), format.separator);
  yield end;
}

function* pieces<T>(things: readonly T[], textOf: (thing: T) => string, separator: string): Generator<string> {
  for (let start = 0; start < things.length; start += AT_ONCE) {
    const text = things
      .slice(start, start + AT_ONCE)
      .map(textOf)
      .join(separator);
    yield start === 0 ? text : separator + text;
  }
}
